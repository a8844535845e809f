import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { issueKey } from '../../api/auth/issue-key.ts'
import { createServer } from '../../api/server/server.ts'
import { type TestDatabase, testDatabase } from '../../api/testing/database.ts'
import { plugins } from '../../plugins/index.ts'
import { listen } from '../testing.listener.ts'
import { command } from './testing.command.ts'

let database: TestDatabase
let key = ''
let reviewerKey = ''
beforeAll(async () => {
  database = await testDatabase({ seeded: true })
  for (const plugin of plugins) await plugin.seed?.(database.db)
  const newKey = (title: string) =>
    issueKey(database.transact, {
      title,
      grants: [{ role: 'REGIONAL', on: 'RU-ORL' }],
      personalData: false,
      expiresAt: new Date('2100-01-01'),
    })
  key = await newKey('Специалист департамента')
  reviewerKey = await newKey('Другой специалист департамента')
})
afterAll(() => database?.close())

const run = async (token: string, ...args: string[]) => {
  const { read, transact } = database
  const now = () => new Date('2023-12-20T09:00:00Z')
  const url = await listen((await createServer({ read, transact, plugins, now })).routing)
  return command(process.execPath, 'campaign.ts', args, url, token, { PODYOM_REVIEWER_TOKEN: reviewerKey })
}

describe('campaign.ts', () => {
  test('is refused without a key, and changes nothing', async () => {
    const { code, err } = await run('')
    expect(code).toBe(1)
    expect(err).toMatch(/нужен вход/)
    expect(await database.db.executionReport.count()).toBe(0)
  })

  test('says that there is no such campaign', async () => {
    expect(await run(key, 'nowhere')).toEqual({
      code: 1,
      out: '',
      err: 'Кампании с постоянным ключом «nowhere» нет.\n',
    })
  })

  test('carries the schools of Khotynets through their campaign, memo last', async () => {
    const { out, err, code } = await run(key)
    expect({ err, code }).toEqual({ err: '', code: 0 })
    const steps = [
      /^Мониторинг исполнения дорожной карты ШНОР Хотынецкого района за 2023 год$/m,
      /^МБОУ-Богородицкая СОШ отчитывается по пунктам дорожной карты\.$/m,
      /^ {2}Подано отчётов: \d+ из \d+\.$/m,
      /^Отчёт по пункту 1\.1 возвращён: /m,
      /^Исправленный отчёт подан, редакция 2\.$/m,
      /^Исправленный отчёт принят другим пользователем\.$/m,
      /школ сдали 1 из 4/,
      /школ сдали 3 из 4/,
      /^Справка до сдачи сведений всеми школами не принята:\n {2}.*МБОУ-Юрьевская СОШ/m,
      /школ сдали 4 из 4/,
      /^Кампания закрыта справкой 20\.12\.2023\.$/m,
    ]
    const places = steps.map(step => out.search(step))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    const { db } = database
    expect(await db.campaignSchool.count({ where: { submittedOn: null } })).toBe(0)
    expect(await db.monitoringCampaign.count({ where: { status: 'CLOSED', memoText: { not: null } } })).toBe(
      1,
    )
    expect(await db.executionReport.count({ where: { review: 'ACCEPTED' } })).toBe(1)
    expect((await run(key)).err).toBe('Кампания уже закрыта.\n')
  })
})
