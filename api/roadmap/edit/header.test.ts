import { describe, expect, test } from 'vitest'
import { globalId } from '../../graphql/global-id.ts'
import { administrator, testServer } from '../../testing/server.ts'
import { approve, codeOf, created, dueDays, report } from '../testing.ts'

const server = testServer({ visitor: administrator, now: '2026-09-10T09:00:00Z' })

const edit = `mutation ($input: EditRoadmapInput!) { editRoadmap(input: $input) { record { version title goal
  tasks { number text } period { text end } coveredSchools { nodes { school { key } } } history { basis }
  sections { activities { nodes { id version term { end } } } } } findings { code } } }`

async function draft(change: object = {}) {
  const { id, key, sections } = await created(server(), change)
  const ask = (head: object, rest: object = {}) =>
    server().ask(edit, { input: { roadmap: id, version: 1, head, ...rest } })
  return { id, key, sections, ask }
}

/** Three schools of the municipality; the first two are covered by the draft. */
async function schools() {
  const rows = await server().database.db.school.findMany({
    where: { municipality: { key: 'livny' } },
    orderBy: { key: 'asc' },
    take: 3,
  })
  const [first, second, third] = rows.map(({ id, key }) => ({ id, key, global: globalId('School', id) }))
  if (!first || !second || !third) throw new Error('the seed has fewer schools')
  return { first, second, third }
}

/** A roadmap in force that each covered school reports on, on one day. */
async function inForce() {
  const { db } = server().database
  const group = await db.organization.create({
    data: {
      key: `group-${Math.random()}`,
      kind: 'SCHOOL_GROUP',
      name: 'Школы района',
      region: { connect: { code: 'RU-ORL' } },
    },
  })
  const made = await draft({
    sections: [
      {
        title: 'Работа',
        activities: [
          { title: 'Анализ', term: 'до 5 ноября', responsible: [globalId('Organization', group.id)] },
        ],
      },
    ],
  })
  const input = { roadmap: made.id, version: 1, approvedOn: '2026-09-05' }
  expect((await server().ask(approve, { input })).errors).toEqual([])
  const schoolsDue = async () =>
    (
      await db.obligation.findMany({
        where: { roadmap: { key: made.key }, archivedAt: null },
        include: { school: true },
        orderBy: { school: { key: 'asc' } },
      })
    ).map(one => one.school?.key)
  const reason = { version: 2, reason: 'Приказ № 8.' }
  return {
    ...made,
    schoolsDue,
    ask: (head: object, rest: object = {}) => made.ask(head, { ...reason, ...rest }),
  }
}

describe('a draft', () => {
  test('has its title, goal, tasks and schools changed, and the change is in its history', async () => {
    const { first, second, third } = await schools()
    const { ask } = await draft()
    const answer = await ask({
      title: ' Новая карта ',
      goal: 'Поднять результаты.',
      tasks: [{ number: '1', text: 'Раз.' }, { text: 'Два.' }],
      addSchools: [third.global],
      removeSchools: [first.global],
    })
    expect(answer.errors).toEqual([])
    const { record } = answer.data.editRoadmap
    expect(record).toMatchObject({
      version: 2,
      title: 'Новая карта',
      goal: 'Поднять результаты.',
      tasks: [
        { number: '1', text: 'Раз.' },
        { number: null, text: 'Два.' },
      ],
    })
    const covered = (one: typeof record) =>
      one.coveredSchools.nodes.map((row: { school: { key: string } }) => row.school.key).toSorted()
    expect(covered(record)).toEqual([second.key, third.key].toSorted())
    expect(record.history[0].basis).toMatch(
      /^изменено название: «Новая карта»; изменена цель; изменены задачи; добавлены школы: «.+»; исключены школы: «.+»\.$/,
    )
    const entry = await server().database.db.auditEntry.findFirstOrThrow({
      where: { action: 'editRoadmap', recordType: 'Roadmap' },
      orderBy: { sequence: 'desc' },
    })
    expect(entry.before).toMatchObject({ tasks: [{ text: 'Поддержать школы.' }] })
    expect(entry.after).toMatchObject({ tasks: [{ text: 'Раз.' }, { text: 'Два.' }] })
    const back = await ask({ goal: '', tasks: [], addSchools: [first.global] }, { version: 2 })
    expect(back.data.editRoadmap.record).toMatchObject({ goal: null, tasks: [] })
    expect(covered(back.data.editRoadmap.record)).toHaveLength(3)
  })

  test('has its terms parsed again in a new period, and unchanged rows are not written', async () => {
    const activities = [
      { title: 'Анализ', term: 'до 5 ноября' },
      { title: 'Итоги', term: 'до 1 марта 2027 г.' },
    ]
    const { ask } = await draft({ sections: [{ title: 'Работа', activities }] })
    const period = {
      kind: 'SCHOOL_YEAR',
      text: '2027-2028 учебный год',
      start: '2027-09-01',
      end: '2028-08-31',
    }
    const { data, errors } = await ask({ period })
    expect(errors).toEqual([])
    const { record } = data.editRoadmap
    expect(record.period).toEqual({ text: '2027-2028 учебный год', end: '2028-08-31' })
    const [analysis, results] = record.sections[0].activities.nodes
    expect(analysis).toMatchObject({ version: 2, term: { end: '2027-11-05' } })
    expect(results).toMatchObject({ term: { end: '2027-03-01' } })
  })

  test('is not changed by invalid input', async () => {
    const { first, second, third } = await schools()
    const foreign = await server().database.db.school.findFirstOrThrow({
      where: { municipality: { key: 'rodniki' } },
    })
    const { ask } = await draft()
    const entries = await server().database.db.auditEntry.count()
    const cases = [
      [{}, 'BAD_INPUT'],
      [{ title: ' ' }, 'BAD_INPUT'],
      [{ tasks: [{ text: '' }] }, 'BAD_INPUT'],
      [{ removeSchools: [third.global] }, 'BAD_INPUT'],
      [{ addSchools: [first.global], removeSchools: [first.global] }, 'BAD_INPUT'],
      [{ addSchools: [globalId('School', foreign.id)] }, 'BAD_INPUT'],
      [{ addSchools: [globalId('School', '00000000-0000-7000-8000-000000000000')] }, 'NOT_FOUND'],
      [{ period: { kind: 'SCHOOL_YEAR', text: 'год', start: '2027-09-01', end: '2026-09-01' } }, 'BAD_INPUT'],
    ] as const
    for (const [head, code] of cases) expect(codeOf(await ask(head)), JSON.stringify(head)).toBe(code)
    expect(codeOf(await ask({ removeSchools: [second.global] }, { version: 7 }))).toBe('CONFLICT')
    expect(await server().database.db.auditEntry.count()).toBe(entries)
  })
})

describe('a roadmap in force', () => {
  test('adds obligations of an added school, and archives those of a removed one unless it has reported', async () => {
    const { first, second, third } = await schools()
    const { key, ask, schoolsDue } = await inForce()
    expect(await schoolsDue()).toEqual([first.key, second.key])
    const { db } = server().database
    await report(db, key, '2026-11-05')
    const reported = await db.executionReport.findFirstOrThrow({
      where: { obligation: { roadmap: { key } } },
      include: { obligation: { include: { school: true } } },
    })
    expect(codeOf(await ask({ addSchools: [third.global] }, { reason: null }))).toBe('BAD_INPUT')
    const all = { addSchools: [third.global], removeSchools: [first.global, second.global] }
    expect((await ask(all)).errors).toEqual([])
    expect(await schoolsDue()).toEqual([reported.obligation.school?.key, third.key].toSorted())
    const waiting = reported.obligation.schoolId === first.id ? second : first
    expect((await ask({ addSchools: [waiting.global] }, { version: 3 })).errors).toEqual([])
    expect(await schoolsDue()).toEqual([first.key, second.key, third.key])
    expect(await db.obligation.count({ where: { roadmap: { key } } })).toBe(3)
  })

  test('moves its due days into another period, except reported ones', async () => {
    const { key, ask } = await inForce()
    const { db } = server().database
    await report(db, key, '2026-11-05')
    const period = {
      kind: 'SCHOOL_YEAR',
      text: '2027-2028 учебный год',
      start: '2027-09-01',
      end: '2028-08-31',
    }
    expect((await ask({ period })).errors).toEqual([])
    expect(await dueDays(db, key)).toEqual(['2026-11-05', '2027-11-05'])
  })
})
