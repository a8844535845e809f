import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plugins } from '../../../plugins/index.ts'
import { openTestServer, type TestServer } from '../../testing/server.ts'
import { play } from './play.ts'
import { loadTrialRegion } from './region.ts'

const today = '2027-02-15'
let server: TestServer
beforeAll(async () => {
  server = await openTestServer({ plugins, now: `${today}T09:00:00Z` })
  await loadTrialRegion(server.database, plugins, today)
})
afterAll(() => server.database.close())

const states = 'beforeApproval upcoming open overdue submitted returned done waived'
const region = async () => {
  const { data, errors } =
    await server.ask(`{ region(code: "RU-UCH") { name progress { total states { ${states} } }
    municipalities { nodes { name schools { totalCount } curators { totalCount } progress { total states { ${states} } } } } } }`)
  expect(errors).toEqual([])
  return data.region
}

describe('the trial region', () => {
  test('shows today what is done, due, overdue, returned and reviewed, in two municipalities', async () => {
    const { name, progress, municipalities } = await region()
    expect(name).toBe('Учебная область')
    expect(
      municipalities.nodes.map((one: { schools: { totalCount: number } }) => one.schools.totalCount),
    ).toEqual([6, 4])
    const { total, states: found } = progress
    expect(total).toBe(70)
    expect(found).toEqual({
      beforeApproval: 0,
      upcoming: 0,
      open: 30,
      overdue: 3,
      submitted: 3,
      returned: 4,
      done: 30,
      waived: 0,
    })
  })

  test('has a campaign open, roadmaps in execution, curators with invented names, and values by quarters', async () => {
    const { data, errors } = await server.ask(`{
      campaigns(filter: { status: OPEN }, first: 1) { nodes { dueOn completeness { numerator denominator } } }
      lesnoy: roadmap(key: "ru-uch-lesnoy--roadmap") { ...R } ozyorny: roadmap(key: "ru-uch-ozyorny--roadmap") { ...R }
      curators(first: 200) { nodes { kind person { fullName } school { key } } } }
      fragment R on Roadmap { status indicators { code values { nodes { measuredOn value } } } }`)
    expect(errors).toEqual([])
    expect(data.campaigns.nodes).toEqual([
      { dueOn: '2027-02-20', completeness: { numerator: 2, denominator: 6 } },
    ])
    expect([data.lesnoy.status, data.ozyorny.status]).toEqual(['IN_EXECUTION', 'IN_EXECUTION'])
    const tutors = data.curators.nodes.filter((one: { school: { key: string } | null }) =>
      one.school?.key.startsWith('ru-uch-'),
    )
    expect(tutors).toHaveLength(10)
    const days = data.lesnoy.indicators[0].values.nodes.map((one: { measuredOn: string }) => one.measuredOn)
    expect(days.toSorted()).toEqual(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'])
  })

  test('stays as it is when it is loaded again, on another day too', async () => {
    const { db } = server.database
    const counts = async () => [
      await db.auditEntry.count(),
      await db.obligation.count(),
      await db.change.count(),
    ]
    const before = await counts()
    await loadTrialRegion(server.database, plugins, '2027-03-01')
    expect(await counts()).toEqual(before)
  })

  test('is not left partial where its loading breaks off', async () => {
    const other = await openTestServer({ plugins, now: `${today}T09:00:00Z` })
    try {
      const { db } = other.database
      const entries = await db.auditEntry.count()
      const broken = async () => {
        throw new Error('the process was killed')
      }
      await expect(
        play(other.database, plugins, async played => {
          await played.perform('registerRegion', {
            code: 'RU-UCH',
            name: 'Область',
            timeZone: 'Europe/Moscow',
          })
          await broken()
        }),
      ).rejects.toThrow('killed')
      expect(await db.region.count({ where: { code: 'RU-UCH' } })).toBe(0)
      expect(await db.auditEntry.count()).toBe(entries)
      await loadTrialRegion(other.database, plugins, today)
      expect(await db.region.count({ where: { code: 'RU-UCH' } })).toBe(1)
    } finally {
      await other.database.close()
    }
  })

  test('is in the audit log', async () => {
    const { data } = await server.ask(
      '{ audit(first: 1) { next } }',
      {},
      { as: [{ role: 'ADMIN', on: null }] },
    )
    expect(data.audit.next).not.toBeNull()
  })
})
