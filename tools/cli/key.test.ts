import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../api/testing/database.ts'

const podyom = fileURLToPath(new URL('./podyom.ts', import.meta.url))
let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase({ seeded: true })
})
afterAll(() => database.close())

/** Runs `podyom key …` on the database of this test file. */
const key = (...args: readonly string[]) => keyWith({}, ...args)
const keyWith = (variables: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  new Promise<{ code: number; out: string; error: string }>(resolve => {
    const env = { ...process.env, DATABASE_URL: database.url, ...variables }
    const child = execFile(process.execPath, [podyom, 'key', ...args], { env }, (_, out, error) =>
      resolve({ code: child.exitCode ?? 1, out, error }),
    )
  })

const made = /^pdm_([0-9a-f]{12})_[0-9a-f]{64}$/m

describe('podyom key', () => {
  test('creates a key, lists it without its secret, and revokes it once', async () => {
    const created = await key('create', '--role', 'MUNICIPAL', '--on', 'rodniki', '--title', 'Отдел')
    expect(created).toMatchObject({ code: 0, error: '' })
    const [text = '', publicId = ''] = made.exec(created.out) ?? []
    const listed = await key('list')
    expect(listed.out).toMatch(
      new RegExp(`${publicId}  по [0-9.]+  ещё не использован  Отдел  MUNICIPAL \\(rodniki\\)`),
    )
    expect(listed.out).not.toContain(text)
    expect((await key('revoke', publicId)).out).toContain('отозван')
    expect(await key('revoke', publicId)).toMatchObject({ code: 1, error: expect.stringContaining('нет') })
  })

  test('lists one row for each key with any title', async () => {
    const before = (await key('list')).out.split('\n').length
    const title =
      'Отдел\n0123456789ab  по 01.01.30  \u001b[1A\u001b[2K\u202eАдмин\r\u009b31m\u2028ADMIN (вся платформа)'
    const created = await key('create', '--role', 'MUNICIPAL', '--on', 'rodniki', '--title', title)
    expect(created.code).toBe(0)
    const { out } = await key('list')
    expect(out.split('\n')).toHaveLength(before + 1)
    for (const sign of ['\u001b', '\u009b', '\r', '\u202e', '\u2028']) expect(out).not.toContain(sign)
    expect(out).toContain('Отдел\\u{a}0123456789ab')
    const failed = await key('revoke', '\u001b[2Kпропуск')
    expect(failed.code).toBe(1)
    expect(failed.error).not.toContain('\u001b')
  })

  test("gives a curator's key the place of the assignment", async () => {
    await key('create', '--role', 'CURATOR', '--on', 'rodniki-curator-municipal-curator')
    expect((await key('list')).out).toContain('CURATOR (rodniki-sosnovskaya, по назначению)')
  })

  test.each([
    ['no role', ['create'], 2, '--role'],
    ['an unknown role', ['create', '--role', 'KING'], 2, '--role'],
    ['no place', ['create', '--role', 'SCHOOL'], 1, 'постоянный ключ школы'],
    [
      'a place of another kind',
      ['create', '--role', 'SCHOOL', '--on', 'rodniki'],
      1,
      'постоянный ключ школы',
    ],
    [
      'a day that the calendar lacks',
      ['create', '--role', 'ADMIN', '--expires', '2099-02-30'],
      1,
      'ГГГГ-ММ-ДД',
    ],
    ['a day gone by', ['create', '--role', 'ADMIN', '--expires', '2020-01-01'], 1, 'ГГГГ-ММ-ДД'],
    ['an unknown option', ['create', '--role', 'ADMIN', '--colour', 'red'], 2, '--colour'],
  ])('refuses %s in one sentence and makes nothing', async (_, args, code, sentence) => {
    const before = await database.db.apiKey.count()
    expect(await key(...args)).toMatchObject({ code, out: '', error: expect.stringContaining(sentence) })
    expect(await database.db.apiKey.count()).toBe(before)
  })

  test('keeps to the limits of the environment, as the server does', async () => {
    const error = expect.stringContaining('В переменной DATABASE_POOL_TIMEOUT')
    expect(await keyWith({ DATABASE_POOL_TIMEOUT: 'долго' }, 'list')).toMatchObject({
      code: 1,
      out: '',
      error,
    })
  })

  test('says in one sentence that the database takes no writes', async () => {
    const name = `"${new URL(database.url).pathname.slice(1)}"`
    await database.asOwner(`alter database ${name} set default_transaction_read_only = on`)
    const refused = await key('create', '--role', 'ADMIN')
    await database.asOwner(
      `begin read write; alter database ${name} reset default_transaction_read_only; commit`,
    )
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.error).toMatch(/^База данных отказала: .* затем запустите снова\.\n$/)
  })

  test('says how it is used', async () => {
    expect(await key()).toMatchObject({ code: 2, error: expect.stringContaining('Вызов: podyom key') })
  })
})
