import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { issueKey } from '../../api/auth/issue-key.ts'
import { stranger } from '../../api/data/scope.ts'
import { createServer } from '../../api/server/server.ts'
import { type TestDatabase, testDatabase } from '../../api/testing/database.ts'
import { plugins } from '../../plugins/index.ts'
import { listen } from '../testing.listener.ts'
import { command } from './testing.command.ts'

const list = fileURLToPath(new URL('./begin.json', import.meta.url))
let database: TestDatabase
let key = ''
beforeAll(async () => {
  database = await testDatabase({ seeded: false })
  key = await issueKey(database.transact, {
    title: 'Администратор платформы',
    grants: [{ role: 'ADMIN', on: null }],
    personalData: false,
    expiresAt: new Date('2100-01-01'),
  })
})
afterAll(() => database?.close())

const run = async (token: string, ...args: string[]) => {
  const { read, transact } = database
  const now = () => new Date('2023-12-20T09:00:00Z')
  const url = await listen((await createServer({ read, transact, plugins, visitor: stranger, now })).routing)
  return command(process.execPath, 'begin.ts', [...args, '2023-12-20'], url, token)
}

describe('begin.ts', () => {
  test('is refused without a key, and an empty installation stays empty', async () => {
    const { code, err } = await run('', list)
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringMatching(/войдите|Нужен вход/i) })
    expect(await database.db.region.count()).toBe(0)
  })

  test('says that there is no such list', async () => {
    const { code, err } = await run(key, '/nowhere.json')
    expect({ code, err }).toEqual({ code: 1, err: 'Файла /nowhere.json нет.\n' })
  })

  test('leads from an empty installation to the first report', async () => {
    const { out, err, code } = await run(key, list)
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out.trimEnd().split('\n')).toEqual([
      'Добавляем регион RU-KGN.',
      'Добавляем муниципальное образование ru-kgn-zarechny.',
      'Школ добавлено: 3, изменено: 0, без изменений: 0.',
      'Дорожная карта «Дорожная карта поддержки школ на 2023 год» утверждена.',
      'Выдуманная СОШ № 1: подан отчёт по пункту 1.1.',
    ])
    const { db } = database
    expect(await Promise.all([db.school.count(), db.obligation.count(), db.executionReport.count()])).toEqual(
      [3, 3, 1],
    )
  })

  test('run again with a list that has changed brings the schools up to date and begins nothing twice', async () => {
    const changed = join(tmpdir(), `begin-${process.pid}.json`)
    onTestFinished(() => rm(changed))
    await writeFile(changed, (await readFile(list, 'utf8')).replace('Небывалая ООШ', 'Небывалая школа'))
    expect((await run(key, changed)).out.trimEnd().split('\n')).toEqual([
      'Школ добавлено: 0, изменено: 1, без изменений: 2.',
      'Дорожная карта ru-kgn-zarechny--2023 уже есть.',
    ])
    expect(await database.db.school.findFirst({ where: { shortName: 'Небывалая школа' } })).toMatchObject({
      version: 2,
    })
  })
})
