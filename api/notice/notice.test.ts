import { beforeAll, describe, expect, test } from 'vitest'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { russianCalendar } from '../term/calendar/workdays.ts'
import { testServer } from '../testing/server.ts'
import { noticeDay } from './make/day.ts'
import { noticeRegion } from './make/region.ts'

const now = '2023-12-20T09:00:00Z'
const server = testServer({ now })
const db = () => server().database.db
const place = { school: '', other: '', municipality: '', region: '', schoolId: '', regionId: '' }
const never = new AbortController().signal

const run = (at = now) =>
  noticeRegion(
    server().database.read,
    place.regionId,
    noticeDay({ calendar: russianCalendar, plugins: [] }, new Date(at)),
    never,
  )
const listed = async (grant: GrantSpec, filter: object = {}) => {
  const { data, errors } = await server().ask(
    `query ($filter: NoticeFilter) { notices(filter: $filter) {
      nodes { kind text dueOn count readAt recordType school { key } municipality { key } } } }`,
    { filter },
    { as: [grant] },
  )
  expect(errors).toEqual([])
  return data.notices.nodes as readonly {
    kind: string
    count: number
    dueOn: string
    readAt: string | null
  }[]
}
const kindsOf = async (grant: GrantSpec, filter: object = {}) =>
  (await listed(grant, filter)).map(({ kind, dueOn, count }) => `${kind} ${dueOn} ${count}`).toSorted()
const set = (grant: GrantSpec, input: object) =>
  server().ask(
    `mutation ($input: SetNoticePreferencesInput!) { setNoticePreferences(input: $input) {
      preferences { email digest muted daysBefore quietFrom quietTo } } }`,
    { input },
    { as: [grant] },
  )
const teacher = (): GrantSpec => ({ role: 'SCHOOL', on: place.school })
const officer = (): GrantSpec => ({ role: 'MUNICIPAL', on: place.municipality })
const minister = (): GrantSpec => ({ role: 'REGIONAL', on: place.region })

beforeAll(async () => {
  const { schoolId } = await db().obligation.findFirstOrThrow({
    where: { schoolId: { not: null }, school: { municipality: { schools: { some: {} } } } },
    orderBy: { id: 'asc' },
  })
  const school = await db().school.findUniqueOrThrow({
    where: { id: schoolId ?? '' },
    include: { municipality: true, region: true },
  })
  const other = await db().school.findFirstOrThrow({ where: { id: { not: school.id } } })
  Object.assign(place, {
    school: school.key,
    other: other.key,
    municipality: school.municipality.key,
    region: school.region.code,
    schoolId: school.id,
    regionId: school.regionId,
  })
  await db().executionReport.updateMany({ data: { withdrawnOn: new Date('2020-01-01') } })
  await db().obligation.updateMany({ data: { archivedAt: new Date('2020-01-01') } })
  const own = await db().obligation.findMany({
    where: { schoolId: school.id, activityId: { not: null } },
    distinct: ['activityId'],
    take: 7,
    orderBy: { id: 'asc' },
  })
  expect(own).toHaveLength(7)
  const days = [
    '2023-12-25',
    '2023-12-25',
    '2023-12-20',
    '2023-12-18',
    '2023-12-13',
    '2023-12-06',
    '2023-12-27',
  ]
  for (const [index, { id }] of own.entries())
    await db().obligation.update({
      where: { id },
      data: {
        dueOn: new Date(days[index] ?? ''),
        opensOn: null,
        inForceOn: null,
        waivedOn: null,
        fulfilledOn: null,
        archivedAt: null,
      },
    })
  // Users are known by their first request.
  for (const grant of [teacher(), officer(), minister(), { role: 'SCHOOL', on: place.other } as const])
    await listed(grant)
})

describe('notices', () => {
  test('reach a school before, on and after its terms, and its authorities when nobody reports, once', async () => {
    await Promise.all([run(), run()])
    await run()
    const school = ['DUE_SOON 2023-12-25 2', 'DUE_TODAY 2023-12-20 1']
    expect(await kindsOf(teacher())).toEqual([
      ...school,
      'OVERDUE 2023-12-06 1',
      'OVERDUE 2023-12-13 1',
      'OVERDUE 2023-12-18 1',
    ])
    expect(await kindsOf(officer())).toEqual(['ESCALATED 2023-12-06 1', 'ESCALATED 2023-12-13 1'])
    expect(await kindsOf(minister())).toEqual(['ESCALATED 2023-12-06 1'])
    expect(await kindsOf({ role: 'SCHOOL', on: place.other })).toEqual([])
    const [soon] = await listed(teacher(), { kind: 'DUE_SOON' })
    expect(soon).toMatchObject({
      text: 'Срок – 25.12.2023. Осталось подать отчётов: 2.',
      school: { key: place.school },
    })
  })

  test('are read by their user alone, until a moment', async () => {
    const read = async (grant: GrantSpec, input: object) => {
      const answer = await server().ask(
        'mutation ($input: ReadNoticesInput!) { readNotices(input: $input) { count findings { level } } }',
        { input },
        { as: [grant] },
      )
      return answer.data?.readNotices.count
    }
    expect(await read(teacher(), { until: '2023-12-19T00:00:00Z' })).toBe(0)
    expect(await read(teacher(), { until: now, kinds: ['DUE_SOON'] })).toBe(1)
    expect(await listed(teacher(), { unread: false })).toMatchObject([{ kind: 'DUE_SOON' }])
    expect(await listed(teacher(), { not: { unread: false } })).toHaveLength(4)
    expect(await listed(officer(), { unread: true })).toHaveLength(2)
  })

  test('follow the preferences of their user', async () => {
    const { data } = await set(teacher(), {
      daysBefore: 5,
      muted: ['RETURNED'],
      email: 'office@school.example.ru',
    })
    expect(data.setNoticePreferences.preferences).toEqual({
      email: 'office@school.example.ru',
      digest: 'DAILY',
      muted: ['RETURNED'],
      daysBefore: 5,
      quietFrom: null,
      quietTo: null,
    })
    await run()
    expect(await kindsOf(teacher(), { kind: 'DUE_SOON' })).toEqual([
      'DUE_SOON 2023-12-25 2',
      'DUE_SOON 2023-12-27 1',
    ])
    const wrong = await Promise.all(
      [{ email: 'a@b.ru, c@d.ru' }, { daysBefore: 0 }, { quietFrom: 24, quietTo: 1 }, { quietFrom: 22 }].map(
        input => set(teacher(), input),
      ),
    )
    expect(wrong.map(({ errors }) => errors[0]?.extensions?.path)).toEqual([
      'input.email',
      'input.daysBefore',
      'input.quietFrom',
      'input.quietTo',
    ])
  })

  test('name a returned report, and of reports that nobody has reviewed', async () => {
    const [obligation, waiting] = await db().obligation.findMany({
      where: { schoolId: place.schoolId, dueOn: new Date('2023-12-25') },
      orderBy: { id: 'asc' },
    })
    if (!obligation || !waiting) throw new Error('the obligations are not there')
    const { regionId, municipalityId, schoolId } = obligation
    const submitted = { submittedAt: new Date('2023-12-11'), submittedOn: new Date('2023-12-11') }
    const report = { regionId, municipalityId, schoolId, revision: 900, text: 'Проведено.', ...submitted }
    const returned = {
      review: 'RETURNED',
      reviewedOn: new Date('2023-12-19'),
      reviewReason: 'Нет протокола.',
    } as const
    await db().executionReport.create({ data: { ...report, obligationId: obligation.id, ...returned } })
    await db().executionReport.create({ data: { ...report, obligationId: waiting.id } })
    await set(teacher(), { muted: [] })
    await run()
    expect(await listed(teacher(), { kind: 'RETURNED' })).toMatchObject([{ recordType: 'ExecutionReport' }])
    expect(await kindsOf(officer(), { kind: 'UNREVIEWED' })).toEqual(['UNREVIEWED 2023-12-11 1'])
  })

  test('are not made for those who have left', async () => {
    await db().userGrant.updateMany({ where: { role: 'SCHOOL' }, data: { validTo: new Date('2023-12-20') } })
    const before = await db().notice.count()
    await run('2023-12-22T09:00:00Z')
    const made = await db().notice.findMany({ skip: before, orderBy: { id: 'asc' } })
    expect(made.filter(({ schoolId }) => schoolId !== null)).toEqual([])
  })
})
