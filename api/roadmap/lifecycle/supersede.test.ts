import { expect, test } from 'vitest'
import { globalId } from '../../graphql/global-id.ts'
import { administrator, testServer } from '../../testing/server.ts'
import { approve, cancel, codeOf, created, derive, dueDays, report, supersede } from '../testing.ts'

const server = testServer({ visitor: administrator, now: '2026-12-10T09:00:00Z' })
const ground = 'Приказ № 15, пункт 2.'

async function approved(change: object = {}) {
  const roadmap = await created(server(), change)
  await server().ask(approve, { input: { roadmap: roadmap.id, version: 1, approvedOn: '2026-09-05' } })
  return roadmap
}

test('supersedeRoadmap keeps reports in place, carries over overdue obligations and waives the rest', async () => {
  const { db } = server().database
  const old = await approved()
  await report(db, old.key, '2026-09-30')
  const next = await approved({
    sections: [
      {
        title: 'Новая редакция',
        activities: [{ title: 'Провести анализ результатов', term: 'до 20 декабря 2026 г.' }],
      },
    ],
  })
  const input = { roadmap: old.id, version: 2, successor: next.id, ground, carryOver: true }
  const answer = await server().ask(supersede, { input })
  expect(answer.errors).toEqual([])
  expect(answer.data.supersedeRoadmap.record).toMatchObject({
    status: 'SUPERSEDED',
    version: 3,
    closedOn: '2026-12-10',
    successor: { key: next.key },
  })
  expect(await dueDays(db, old.key)).toEqual(['2026-09-30'])
  expect(await dueDays(db, next.key)).toEqual(['2026-11-05', '2026-12-20'])
  const waived = await db.obligation.findMany({
    where: { roadmap: { key: old.key }, waivedOn: { not: null } },
  })
  expect(waived).toHaveLength(5)
  expect(new Set(waived.map(one => one.waivedGround))).toEqual(new Set([ground]))
  expect(await db.auditEntry.count({ where: { action: 'supersedeRoadmap', basis: ground } })).toBe(7)
  expect(await db.change.count({ where: { type: 'Obligation', version: 2 } })).toBe(6)
})

test('supersedeRoadmap without carryOver waives all unreported obligations', async () => {
  const { db } = server().database
  const [old, next] = [await approved(), await approved()]
  const input = { roadmap: old.id, version: 2, successor: next.id, ground, carryOver: false }
  const before = await dueDays(db, next.key)
  expect((await server().ask(supersede, { input })).errors).toEqual([])
  expect(await dueDays(db, old.key)).toEqual([])
  expect(await dueDays(db, next.key)).toEqual(before)
})

test('supersedeRoadmap creates no new obligation for one reported by the same day, in part or in whole', async () => {
  const { db } = server().database
  const [old, next] = [await approved(), await approved()]
  await report(db, old.key, '2026-09-30')
  const planned = await dueDays(db, next.key)
  const input = { roadmap: old.id, version: 2, successor: next.id, ground, carryOver: true }
  expect((await server().ask(supersede, { input })).errors).toEqual([])
  expect(await dueDays(db, old.key)).toEqual(['2026-09-30'])
  const left = planned.toSpliced(planned.indexOf('2026-09-30'), 1)
  expect(await dueDays(db, next.key)).toEqual(left)
  const [answered, ...others] = await db.obligation.findMany({
    where: { roadmap: { key: next.key }, waivedOn: { not: null } },
  })
  expect(others).toEqual([])
  expect(answered).toMatchObject({
    dueOn: new Date('2026-09-30'),
    waivedGround: `Отчёт подан по заменённой дорожной карте. ${ground}`,
  })
  const { data } = await server().ask(
    `query ($id: ID!) { roadmap(id: $id) { obligations(first: 50) { nodes { dueOn state } } } }`,
    { id: next.id },
  )
  const states = data.roadmap.obligations.nodes.filter(
    ({ dueOn }: { dueOn: string }) => dueOn === '2026-09-30',
  )
  expect(states).toEqual([{ dueOn: '2026-09-30', state: 'WAIVED' }])
})

test('supersedeRoadmap ignores a withdrawn report: the obligation is waived here and due in the successor', async () => {
  const { db } = server().database
  const [old, next] = [await approved(), await approved()]
  await report(db, old.key, '2026-09-30')
  const ofOld = { obligation: { roadmap: { key: old.key } } }
  await db.executionReport.updateMany({ where: ofOld, data: { withdrawnOn: new Date('2026-10-02') } })
  const planned = await dueDays(db, next.key)
  const input = { roadmap: old.id, version: 2, successor: next.id, ground, carryOver: true }
  expect((await server().ask(supersede, { input })).errors).toEqual([])
  expect(await dueDays(db, old.key)).toEqual([])
  expect(await dueDays(db, next.key)).toEqual(planned)
})

test('supersedeRoadmap keeps the obligation of an activity with the same name and another day', async () => {
  const { db } = server().database
  const old = await approved()
  await report(db, old.key, '2026-09-30')
  const { title } = await db.activity.findFirstOrThrow({
    where: { obligations: { some: { roadmap: { key: old.key }, dueOn: new Date('2026-09-30') } } },
  })
  const next = await approved({
    sections: [{ title: 'Работа', activities: [{ title, term: 'до 1 декабря 2026 г.' }] }],
  })
  const before = await dueDays(db, next.key)
  const input = { roadmap: old.id, version: 2, successor: next.id, ground, carryOver: false }
  expect((await server().ask(supersede, { input })).errors).toEqual([])
  expect(before.length).toBeGreaterThan(0)
  expect(await dueDays(db, next.key)).toEqual(before)
})

test('supersedeRoadmap refuses a draft, itself, another territory, a moved version and no ground', async () => {
  const { db } = server().database
  const [old, next, draft] = [await approved(), await approved(), await created(server())]
  const orda = await db.roadmap.findUniqueOrThrow({ where: { key: 'orda' } })
  const input = { roadmap: old.id, version: 2, successor: next.id, ground, carryOver: true }
  const absent = globalId('Roadmap', '00000000-0000-7000-8000-000000000000')
  for (const [bad, code] of [
    [{ ...input, successor: draft.id }, 'BAD_INPUT'],
    [{ ...input, successor: old.id }, 'BAD_INPUT'],
    [{ ...input, successor: globalId('Roadmap', orda.id) }, 'BAD_INPUT'],
    [{ ...input, ground: ' ' }, 'BAD_INPUT'],
    [{ ...input, version: 1 }, 'CONFLICT'],
    [{ ...input, successor: absent }, 'NOT_FOUND'],
  ] as const) {
    expect(codeOf(await server().ask(supersede, { input: bad }))).toBe(code)
  }
  expect((await db.roadmap.findUniqueOrThrow({ where: { key: old.key } })).status).toBe('APPROVED')
})

test('cancelRoadmap needs a reason and waives unreported obligations with it', async () => {
  const { db } = server().database
  const { id, key } = await approved()
  await report(db, key, '2026-09-30')
  const input = { roadmap: id, version: 2, reason: '' }
  expect(codeOf(await server().ask(cancel, { input }))).toBe('BAD_INPUT')
  const answer = await server().ask(cancel, { input: { ...input, reason: 'Утверждена по ошибке.' } })
  expect(answer.data.cancelRoadmap.record).toMatchObject({ status: 'CANCELLED', version: 3 })
  expect(await dueDays(db, key)).toEqual(['2026-09-30'])
  const again = { ...input, version: 3, reason: 'Ещё раз.' }
  expect(codeOf(await server().ask(cancel, { input: again }))).toBe('BAD_INPUT')
})

test('deriveSchoolRoadmap makes a school’s draft of what the school answers for, once', async () => {
  const { db } = server().database
  const parent = await db.roadmap.findUniqueOrThrow({ where: { key: 'livny' } })
  const school = await db.school.findUniqueOrThrow({ where: { key: 'livny-orlovskaya' } })
  const input = { parent: globalId('Roadmap', parent.id), school: globalId('School', school.id) }
  const answer = await server().ask(derive, { input })
  expect(answer.errors).toEqual([])
  const { record } = answer.data.deriveSchoolRoadmap
  expect(record).toMatchObject({
    key: 'livny-orlovskaya--2020',
    level: 'SCHOOL',
    status: 'DRAFT',
    school: { key: 'livny-orlovskaya' },
    parent: { key: 'livny' },
    coveredSchools: { totalCount: 0 },
  })
  const answered = await db.obligation.findMany({
    where: { roadmapId: parent.id, schoolId: school.id },
    distinct: ['activityId'],
    include: { activity: true },
    orderBy: { activity: { position: 'asc' } },
  })
  type Row = { title: string; parts: readonly { title: string }[] }
  type Section = { activities: { nodes: readonly Row[] } }
  const rows = record.sections.flatMap((section: Section) => section.activities.nodes)
  expect(rows.length).toBeGreaterThan(10)
  // An activity with parts is answered for by its parts.
  const units = rows.flatMap((row: Row) => (row.parts.length > 0 ? row.parts : [row]))
  expect(units.map((row: Row) => row.title)).toEqual(answered.map(one => one.activity?.title))
  expect(rows[0].responsible).toEqual([{ __typename: 'School' }])
  expect(codeOf(await server().ask(derive, { input }))).toBe('BAD_INPUT')
  const elsewhere = await db.school.findUniqueOrThrow({ where: { key: 'rodniki-sosnovskaya' } })
  const other = { ...input, school: globalId('School', elsewhere.id) }
  expect(codeOf(await server().ask(derive, { input: other }))).toBe('BAD_INPUT')
})

test('supersedeRoadmap matches by number and term and by pairs, and shows in a dry run what it will do', async () => {
  const { db } = server().database
  const titled = (titles: readonly string[]) => [
    {
      title: 'Раздел',
      activities: titles.map((title, index) => ({
        number: `1.${index + 1}`,
        title,
        term: `до ${index + 5} ноября 2026 г.`,
      })),
    },
  ]
  const old = await approved({ sections: titled(['Анализ', 'Семинар', 'Посещения', 'Итоги']) })
  const next = await approved({
    sections: [
      {
        title: 'Раздел',
        activities: [
          { number: '1', title: '«Анализ»', term: 'до 20 декабря 2026 г.' },
          { number: '1.2', title: 'Семинар для учителей', term: 'до 6  ноября 2026 г.' },
          { number: '2', title: 'Уроки коллег', term: 'до 21 декабря 2026 г.' },
        ],
      },
    ],
  })
  const idsOf = ({ sections }: typeof old) =>
    sections.flatMap(one => one.activities.nodes.map(({ id }) => id))
  const [[, , visits = ''], [, , lessons = '']] = [idsOf(old), idsOf(next)]
  const query = `mutation ($input: SupersedeRoadmapInput!) { supersedeRoadmap(input: $input) {
    record { status } plan { activity { title } target { title } matchedBy carried waived answered } } }`
  const base = { roadmap: old.id, version: 2, successor: next.id, ground, carryOver: true }
  const input = { ...base, pairs: [{ from: visits, to: lessons }] }
  const counted = () => Promise.all([db.auditEntry.count(), db.change.count(), dueDays(db, old.key)])
  const before = await counted()
  const shown = await server().ask(query, { input: { ...input, dryRun: true } })
  expect(shown.errors).toEqual([])
  expect(shown.data.supersedeRoadmap.record).toBeNull()
  expect(await counted()).toEqual(before)
  const { plan } = shown.data.supersedeRoadmap
  expect(plan).toEqual([
    entry('Анализ', '«Анализ»', 'TITLE', 1, 0),
    // The successor itself has the same day.
    entry('Семинар', 'Семинар для учителей', 'NUMBER_AND_TERM', 0, 1),
    entry('Посещения', 'Уроки коллег', 'PAIR', 1, 0),
    entry('Итоги', null, null, 0, 1),
  ])
  const done = await server().ask(query, { input })
  expect(done.errors).toEqual([])
  expect(done.data.supersedeRoadmap).toEqual({ record: { status: 'SUPERSEDED' }, plan })
  expect(await dueDays(db, next.key)).toEqual([
    '2026-11-05',
    '2026-11-06',
    '2026-11-07',
    '2026-12-20',
    '2026-12-21',
  ])
})

test('supersedeRoadmap refuses a pair of an activity of another roadmap', async () => {
  const [old, next] = [await approved(), await approved()]
  const [from] = next.sections.flatMap(one => one.activities.nodes)
  const input = { roadmap: old.id, version: 2, successor: next.id, ground, carryOver: true }
  const answer = await server().ask(supersede, { input: { ...input, pairs: [{ from: from?.id, to: null }] } })
  expect(codeOf(answer)).toBe('BAD_INPUT')
})

const entry = (
  title: string,
  target: string | null,
  matchedBy: string | null,
  carried: number,
  waived: number,
) => ({
  activity: { title },
  target: target && { title: target },
  matchedBy,
  carried,
  waived,
  answered: 0,
})
