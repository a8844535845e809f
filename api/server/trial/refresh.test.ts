import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plugins } from '../../../plugins/index.ts'
import { openTestServer, type TestServer } from '../../testing/server.ts'
import { refreshTrialRegion } from './refresh.ts'
import { loadTrialRegion } from './region.ts'

const loadedOn = '2027-02-15'
const later = '2027-09-20'
let server: TestServer
beforeAll(async () => {
  server = await openTestServer({ plugins, now: `${later}T09:00:00Z` })
  await loadTrialRegion(server.database, plugins, loadedOn)
})
afterAll(() => server.database.close())

const states = 'open overdue submitted returned done'
const ask = async (query: string) => {
  const { data, errors } = await server.ask(query, {}, { as: [{ role: 'ADMIN', on: null }] })
  expect(errors).toEqual([])
  return data
}
const progress = async () =>
  (await ask(`{ region(code: "RU-UCH") { progress { states { ${states} } } } }`)).region.progress
const obligationsOfOthers = () =>
  server.database.db.obligation.findMany({
    where: { roadmap: { key: { not: { startsWith: 'ru-uch-' } } } },
    orderBy: { id: 'asc' },
  })
const counts = async () => {
  const { db } = server.database
  return [await db.auditEntry.count(), await db.obligation.count(), await db.change.count()]
}

describe('a trial region that was loaded months ago', () => {
  test('shows nothing but old terms', async () => {
    expect((await progress()).states).toMatchObject({ open: 0, overdue: 33 })
  })

  test('has terms around today after a start, as on its first day, and no other region has changed', async () => {
    const others = await obligationsOfOthers()
    await refreshTrialRegion(server.database, plugins, later)
    expect((await progress()).states).toEqual({ open: 30, overdue: 3, submitted: 6, returned: 8, done: 60 })
    expect(await obligationsOfOthers()).toEqual(others)
    const { region } = await ask('{ region(code: "RU-UCH") { id } }')
    const { roadmaps, campaigns } = await ask(`{
      roadmaps(filter: { region: "${region.id}" }, first: 10) { nodes { key status successor { key } } }
      campaigns(filter: { region: "${region.id}", status: OPEN }, first: 5) { nodes { dueOn } } }`)
    const byKey = (one: { key: string }, other: { key: string }) => one.key.localeCompare(other.key)
    expect(roadmaps.nodes.toSorted(byKey)).toEqual(
      ['lesnoy', 'ozyorny'].flatMap(word => {
        const key = `ru-uch-${word}--roadmap`
        const next = `${key}-${later}`
        return [
          { key, status: 'SUPERSEDED', successor: { key: next } },
          { key: next, status: 'IN_EXECUTION', successor: null },
        ]
      }),
    )
    expect(campaigns.nodes).toEqual([{ dueOn: '2027-09-25' }])
    const { db } = server.database
    expect(await db.auditEntry.count({ where: { action: 'supersedeRoadmap' } })).toBeGreaterThan(0)
  })

  test('stays as it is on a start soon after', async () => {
    const before = await counts()
    await refreshTrialRegion(server.database, plugins, '2027-10-10')
    expect(await counts()).toEqual(before)
  })

  test('keeps what a user approved there lately', async () => {
    const { db } = server.database
    await db.roadmap.updateMany({
      where: { key: { endsWith: later } },
      data: { approvedOn: new Date('2027-11-01') },
    })
    const before = await counts()
    await refreshTrialRegion(server.database, plugins, '2028-01-10')
    expect(await counts()).toEqual(before)
  })
})
