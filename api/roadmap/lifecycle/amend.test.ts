import { describe, expect, test } from 'vitest'
import { globalId } from '../../graphql/global-id.ts'
import { administrator, testServer } from '../../testing/server.ts'
import { amend, approve, cancel, codeOf, created, dueDays, report } from '../testing.ts'

const server = testServer({
  visitor: { ...administrator, personalData: true },
  headers: { 'x-purpose': 'test' },
  now: '2026-09-10T09:00:00Z',
})

async function approved() {
  const roadmap = await created(server())
  await server().ask(approve, { input: { roadmap: roadmap.id, version: 1, approvedOn: '2026-09-05' } })
  const [section] = roadmap.sections
  const [first, second, third] = section?.activities.nodes ?? []
  const [part] = third?.parts ?? []
  if (!section || !first || !second || !part) throw new Error('the draft has changed')
  return { ...roadmap, section, first, second, part }
}

describe('an amended activity', () => {
  test('moves its obligations to the new term, and those of the rows that inherit it', async () => {
    const { db } = server().database
    const { key, first } = await approved()
    const before = await db.obligation.findMany({
      where: { roadmap: { key }, dueOn: new Date('2026-11-05') },
    })
    const input = { part: first.id, version: 1, term: 'до 1 декабря 2026 г.', reason: 'Перенос по письму.' }
    expect((await server().ask(amend, { input })).errors).toEqual([])
    const after = await db.obligation.findMany({ where: { roadmap: { key }, dueOn: new Date('2026-12-01') } })
    expect(after.map(one => one.id).sort()).toEqual(before.map(one => one.id).sort())
    expect(after.map(one => one.version)).toEqual([2, 2])
    const entries = await db.auditEntry.findMany({ where: { action: 'amendRoadmap' } })
    expect(entries.map(one => [one.recordType, one.basis])).toEqual([
      ['Activity', 'Перенос по письму.'],
      ['Obligation', 'Перенос по письму.'],
      ['Obligation', 'Перенос по письму.'],
    ])
  })

  test('keeps reported obligations and plans the rest again', async () => {
    const { db } = server().database
    const { key, part } = await approved()
    const quarters = (await dueDays(db, key)).filter(day => day !== '2026-11-05')
    const [reported = '', ...rest] = quarters
    await report(db, key, reported)
    const halves = { part: part.id, version: 1, term: '1 раз в полугодие', reason: 'Реже.' }
    expect((await server().ask(amend, { input: halves })).errors).toEqual([])
    const days = (await dueDays(db, key)).filter(day => day !== '2026-11-05')
    expect(days).toContain(reported)
    expect(days.length).toBeLessThan(quarters.length)
    const back = { part: part.id, version: 2, term: 'ежеквартально', reason: 'Как было.' }
    expect((await server().ask(amend, { input: back })).errors).toEqual([])
    expect((await dueDays(db, key)).filter(day => day !== '2026-11-05')).toEqual([reported, ...rest])
  })

  test('gets no new obligation after its only term was reported', async () => {
    const { db } = server().database
    const { key, second } = await approved()
    const [{ id } = { id: '' }] = await db.activity.findMany({ where: { key: `${key}-1.2` } })
    expect(globalId('Activity', id)).toBe(second.id)
    const own = { activityId: id, archivedAt: null }
    const { id: obligationId, regionId } = await db.obligation.findFirstOrThrow({ where: own })
    const at = { submittedAt: new Date('2026-10-01'), submittedOn: new Date('2026-10-01') }
    await db.executionReport.create({ data: { ...at, obligationId, regionId, revision: 1, text: 'Да.' } })
    const input = { part: second.id, version: 1, term: 'до 20.12.2026', reason: 'Перенос.' }
    expect((await server().ask(amend, { input })).errors).toEqual([])
    expect((await db.obligation.findMany({ where: own })).map(one => one.id)).toEqual([obligationId])
  })

  test('passes its obligations to other parties, and its history has who, what and why', async () => {
    const { db } = server().database
    const { id, key, first } = await approved()
    const others = await db.school.findMany({
      where: { municipality: { key: 'livny' } },
      orderBy: { key: 'desc' },
      take: 2,
    })
    const responsible = others.map(one => globalId('School', one.id))
    const change = { title: 'Анализ', plannedResult: '', responsible, reason: 'Приказ № 7.' }
    const answer = await server().ask(amend, { input: { part: first.id, version: 1, ...change } })
    expect(answer.errors).toEqual([])
    const rows = await db.obligation.findMany({
      where: { activity: { key: `${key}-1.1` }, archivedAt: null },
    })
    expect(rows.map(one => one.schoolId).sort()).toEqual(others.map(one => one.id).sort())
    const { data } = await server().ask(
      `query ($id: ID!, $part: ID!) { roadmap(id: $id) { history { action basis who at } }
        node(id: $part) { ... on Activity { title version plannedResult responsible { ... on School { id } } } } }`,
      { id, part: first.id },
    )
    expect(data.node).toMatchObject({ title: 'Анализ', version: 2, plannedResult: null })
    expect(data.node.responsible.map((one: { id: string }) => one.id)).toEqual(responsible)
    expect(data.roadmap.history[0]).toEqual({
      action: 'amendRoadmap',
      basis: 'Приказ № 7.',
      who: 'Тестовый администратор',
      at: expect.any(String),
    })
    const fewer = { part: first.id, version: 2, term: '', responsible: [], reason: 'Ошибка.' }
    const blank = await server().ask(amend, { input: fewer })
    expect(blank.data.amendRoadmap.findings).toContainEqual({ code: 'TERM_MISSING' })
    const left = await db.activityResponsible.count({
      where: { activity: { key: `${key}-1.1` }, archivedAt: null },
    })
    expect(left).toBe(0)
  })
})

describe('an amended section', () => {
  test('has a new title and nothing else', async () => {
    const { section } = await approved()
    const input = { part: section.id, version: 1, title: 'Работа со школами', reason: 'Опечатка.' }
    expect((await server().ask(amend, { input })).errors).toEqual([])
    const term = { part: section.id, version: 2, term: 'май', reason: 'Срок.' }
    expect(codeOf(await server().ask(amend, { input: term }))).toBe('BAD_INPUT')
  })
})

describe('an amendment', () => {
  test('is refused without a change, a reason, the current version or a roadmap in force', async () => {
    const { id, first } = await approved()
    const input = { part: first.id, version: 1, title: 'Новое', reason: 'Так надо.' }
    const absent = '00000000-0000-7000-8000-000000000000'
    const cases = [
      [{ ...input, title: null }, 'BAD_INPUT'],
      [{ ...input, title: ' ' }, 'BAD_INPUT'],
      [{ ...input, reason: '' }, 'BAD_INPUT'],
      [{ ...input, part: id }, 'BAD_INPUT'],
      [{ ...input, version: 2 }, 'CONFLICT'],
      [{ ...input, part: globalId('Activity', absent) }, 'NOT_FOUND'],
      [{ ...input, responsible: [globalId('Person', absent)] }, 'NOT_FOUND'],
    ] as const
    for (const [bad, code] of cases) expect(codeOf(await server().ask(amend, { input: bad }))).toBe(code)
    const { db } = server().database
    expect((await db.activity.findMany({ where: { title: 'Новое' } })).length).toBe(0)
    const cancelled = { roadmap: id, version: 2, reason: 'Ошибка.' }
    expect((await server().ask(cancel, { input: cancelled })).errors).toEqual([])
    expect(codeOf(await server().ask(amend, { input }))).toBe('BAD_INPUT')
  })
})
