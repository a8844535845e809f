import { describe, expect, test } from 'vitest'
import { administrator, testServer } from '../testing/server.ts'
import { approve, codeOf, createRoadmap, draftFor } from './testing.ts'

const limits = { obligations: 100 }
const server = testServer({ visitor: administrator, limits, now: '2026-09-10T09:00:00Z' })

const draft = async (rows: number, term: string | null, more: object = {}) => {
  const input = await draftFor(server().database.db)
  const activities = Array.from({ length: rows }, (_, index) => ({ title: `Мероприятие ${index + 1}`, term }))
  return { ...input, key: null, tasks: [], sections: [{ title: 'Раздел', activities }], ...more }
}
const period = (start: string, end: string) => ({ kind: 'PROJECT', text: 'период', start, end })

describe('a large roadmap', () => {
  test('of six hundred rows is written in few statements, and its audit entries are one chain in its order', async () => {
    const { db } = server().database
    const answer = await server().ask(createRoadmap, { input: await draft(600, null) })
    expect(answer.errors).toEqual([])
    expect(answer.statements.length).toBeLessThan(40)
    const entries = await db.auditEntry.findMany({
      where: { recordType: 'Activity', requestId: answer.headers.get('x-request-id') ?? '' },
      orderBy: { sequence: 'asc' },
    })
    // What is asserted of is the JSON of an activity.
    const places = entries.map(one => (one.after as { readonly position: number }).position)
    expect(places).toEqual(Array.from({ length: 600 }, (_, index) => index + 1))
    expect(entries.slice(1).every((one, index) => one.previous === entries[index]?.hash)).toBe(true)
    expect(await db.change.count({ where: { type: 'Activity' } })).toBe(600)
  })

  test('with too many obligations is not approved, and the error comes before any is written', async () => {
    const { db } = server().database
    const created = await server().ask(createRoadmap, { input: await draft(300, 'еженедельно') })
    const { id } = created.data.createRoadmap.record
    const answer = await server().ask(approve, {
      input: { roadmap: id, version: 1, approvedOn: '2026-09-05' },
    })
    expect(codeOf(answer)).toBe('BAD_INPUT')
    expect(answer.errors[0]?.message).toContain('больше 100 обязательств')
    expect(answer.statements.filter(one => /insert into/i.test(one))).toEqual([])
    expect(await db.obligation.count({ where: { dueOn: { gte: new Date('2026-09-01') } } })).toBe(0)
  })

  test('with a term that comes more than 400 times is not approved, and the term is named', async () => {
    const input = await draft(1, 'еженедельно', { period: period('2020-01-01', '2039-12-31') })
    const { data } = await server().ask(createRoadmap, { input })
    const { id } = data.createRoadmap.record
    const answer = await server().ask(approve, {
      input: { roadmap: id, version: 1, approvedOn: '2026-09-05' },
    })
    expect(codeOf(answer)).toBe('BAD_INPUT')
    expect(answer.errors[0]?.message).toContain(
      'Срок «еженедельно» за период дорожной карты наступает больше 400 раз',
    )
  })

  test('in force does not grow beyond the limit of obligations', async () => {
    const { db } = server().database
    const created = await server().ask(createRoadmap, { input: await draft(20, 'до 5 ноября 2026 г.') })
    const { id, sections } = created.data.createRoadmap.record
    expect(
      (await server().ask(approve, { input: { roadmap: id, version: 1, approvedOn: '2026-09-05' } })).errors,
    ).toEqual([])
    const [first, second, third] = sections[0].activities.nodes
    const edits = [first, second, third].map(one => ({
      changeActivity: { activity: one.id, term: 'еженедельно' },
    }))
    const answer = await server().ask(
      'mutation ($input: EditRoadmapInput!) { editRoadmap(input: $input) { record { id } findings { code } } }',
      { input: { roadmap: id, version: 2, reason: 'чаще', edits } },
    )
    expect(codeOf(answer)).toBe('BAD_INPUT')
    expect(answer.errors[0]?.message).toContain('больше 100 обязательств')
    const dueAfter = { dueOn: { gte: new Date('2026-09-01') } }
    expect(await db.obligation.count({ where: dueAfter })).toBe(20)
  })

  test('lasts no longer than twenty years', async () => {
    const long = await draft(1, 'ежедневно', { period: period('1900-01-01', '2100-12-31') })
    const answer = await server().ask(createRoadmap, { input: long })
    expect(codeOf(answer)).toBe('BAD_INPUT')
    expect(answer.errors[0]?.message).toContain('длиннее 20 лет')
    const fair = await draft(1, 'ежегодно', { period: period('2020-01-01', '2039-12-31') })
    expect((await server().ask(createRoadmap, { input: fair })).errors).toEqual([])
  })
})
