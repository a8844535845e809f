import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'

const file = fileURLToPath(new URL('./command.ts', import.meta.url))
let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase({ seeded: true })
})
afterAll(() => database.close())

/** Runs `npm run key -- …` on the database of this test file. */
const key = (...args: readonly string[]) => keyWith({}, ...args)
const keyWith = (variables: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  new Promise<{ code: number; out: string; error: string }>(resolve => {
    const env = { ...process.env, DATABASE_URL: database.url, ...variables }
    const child = execFile(process.execPath, [file, ...args], { env }, (_, out, error) =>
      resolve({ code: child.exitCode ?? 1, out, error }),
    )
  })

const made = /^pdm_([0-9a-f]{12})_[0-9a-f]{64}$/m

describe('npm run key', () => {
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

  test("gives a curator's key the place of the assignment", async () => {
    await key('create', '--role', 'CURATOR', '--on', 'rodniki-curator-municipal-curator')
    expect((await key('list')).out).toContain('CURATOR (rodniki-sosnovskaya, по назначению)')
  })

  test.each([
    ['no role', ['create'], '--role'],
    ['an unknown role', ['create', '--role', 'KING'], '--role'],
    ['no place', ['create', '--role', 'SCHOOL'], 'ключ школы'],
    ['a place of another kind', ['create', '--role', 'SCHOOL', '--on', 'rodniki'], 'ключ школы'],
    ['a day that the calendar lacks', ['create', '--role', 'ADMIN', '--expires', '2099-02-30'], 'ГГГГ-ММ-ДД'],
    ['a day gone by', ['create', '--role', 'ADMIN', '--expires', '2020-01-01'], 'ГГГГ-ММ-ДД'],
    ['an unknown option', ['create', '--role', 'ADMIN', '--colour', 'red'], 'npm run key'],
  ])('refuses %s in one sentence and makes nothing', async (_, args, sentence) => {
    const before = await database.db.apiKey.count()
    expect(await key(...args)).toMatchObject({ code: 1, out: '', error: expect.stringContaining(sentence) })
    expect(await database.db.apiKey.count()).toBe(before)
  })

  test('keeps to the limits of the environment, as the server does', async () => {
    const error = expect.stringContaining('В переменной DATABASE_WAIT')
    expect(await keyWith({ DATABASE_WAIT: 'долго' }, 'list')).toMatchObject({ code: 1, out: '', error })
  })

  test('says how it is used', async () => {
    expect(await key()).toMatchObject({ code: 1, out: expect.stringContaining('npm run key -- create') })
  })
})
