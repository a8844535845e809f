import { beforeAll, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const options = { now: '2021-03-01T09:00:00Z' }
const server = testServer({ ...options, visitor: administrator })
const elsewhere = '00000000-0000-7000-8000-00000000000f'
const foreigner = testServer({
  ...options,
  visitor: {
    ...administrator,
    scope: {
      regions: [elsewhere],
      municipalities: [],
      schools: [],
      above: { regions: [elsewhere], municipalities: [] },
    },
  },
})

const fields =
  'record { id version validFrom validTo municipality { key } supportedSchool { key } leaderSchool { key } } findings { code }'
const create = `mutation ($input: CreatePartnershipInput!) { createPartnership(input: $input) { ${fields} } }`
const end = `mutation ($input: EndPartnershipInput!) { endPartnership(input: $input) { ${fields} } }`
const code = (answer: { readonly errors: readonly { readonly extensions?: { readonly code?: string } }[] }) =>
  answer.errors[0]?.extensions?.code

let weak = ''
let leader = ''
let far = ''
beforeAll(async () => {
  const { db } = server().database
  const [one, other] = await db.school.findMany({
    where: { municipality: { key: 'livny' } },
    orderBy: { key: 'asc' },
  })
  const stranger = await db.school.findUniqueOrThrow({ where: { key: 'rodniki-sosnovskaya' } })
  weak = globalId('School', one?.id ?? '')
  leader = globalId('School', other?.id ?? '')
  far = globalId('School', stranger.id)
})
const input = (validFrom: string) => ({
  kind: 'MENTORSHIP',
  supportedSchool: weak,
  leaderSchool: leader,
  validFrom,
})

test('a partnership is created, visible to both schools, and ended on its last day', async () => {
  const answer = await server().ask(create, { input: { ...input('2021-01-11'), contractNumber: '7' } })
  expect(answer.errors).toEqual([])
  const { record } = answer.data.createPartnership
  expect(record).toMatchObject({ version: 1, validFrom: '2021-01-11', municipality: { key: 'livny' } })
  const { db } = server().database
  const change = await db.change.findFirstOrThrow()
  expect(change.schoolId).not.toBeNull()
  expect(change.otherSchoolId).not.toBeNull()
  const early = await server().ask(end, {
    input: { partnership: record.id, version: 1, validTo: '2021-01-10' },
  })
  expect(code(early)).toBe('BAD_INPUT')
  const ended = await server().ask(end, {
    input: { partnership: record.id, version: 1, validTo: '2021-02-26', reason: 'Договор расторгнут.' },
  })
  expect(ended.data.endPartnership.record).toMatchObject({ version: 2, validTo: '2021-02-26' })
  const stale = await server().ask(end, {
    input: { partnership: record.id, version: 1, validTo: '2021-02-26' },
  })
  expect(code(stale)).toBe('CONFLICT')
  expect(await db.auditEntry.findMany({ select: { action: true, basis: true } })).toEqual([
    { action: 'createPartnership', basis: null },
    { action: 'endPartnership', basis: 'Договор расторгнут.' },
  ])
})

test('a partnership with itself, with another region, a duplicate or with an absent school is not stored', async () => {
  const { db } = server().database
  const before = await db.partnership.count()
  const good = input('2021-03-01')
  for (const [bad, expected] of [
    [{ ...good, leaderSchool: weak }, 'BAD_INPUT'],
    [{ ...good, leaderSchool: far }, 'BAD_INPUT'],
    [{ ...good, validTo: '2021-02-28' }, 'BAD_INPUT'],
    [input('2021-02-26'), 'BAD_INPUT'],
    [{ ...good, leaderSchool: globalId('School', elsewhere) }, 'NOT_FOUND'],
  ] as const) {
    expect(code(await server().ask(create, { input: bad }))).toBe(expected)
  }
  const absent = { partnership: globalId('Partnership', elsewhere), version: 1, validTo: '2021-03-01' }
  expect(code(await server().ask(end, { input: absent }))).toBe('NOT_FOUND')
  expect(await db.partnership.count()).toBe(before)
})

test('a partnership sent twice with one Idempotency-Key is made once', async () => {
  const headers = { 'idempotency-key': 'partnership-0001' }
  const [first, second] = [
    await server().ask(create, { input: input('2021-03-01') }, { headers }),
    await server().ask(create, { input: input('2021-03-01') }, { headers }),
  ]
  expect(first.errors).toEqual([])
  expect(second.data).toEqual(first.data)
})

test('schools of another region are absent', async () => {
  const { db } = foreigner().database
  const [one, other] = await db.school.findMany({ take: 2 })
  const schools = {
    supportedSchool: globalId('School', one?.id ?? ''),
    leaderSchool: globalId('School', other?.id ?? ''),
  }
  const answer = await foreigner().ask(create, { input: { ...input('2021-03-01'), ...schools } })
  expect(code(answer)).toBe('NOT_FOUND')
  expect(await db.auditEntry.count()).toBe(0)
})

test('a role at the supported school alone is not enough to end a partnership', async () => {
  const { db } = server().database
  const { id, version, supportedSchool } = await db.partnership.findFirstOrThrow({
    include: { supportedSchool: true },
  })
  const ending = { partnership: globalId('Partnership', id), version, validTo: '2021-03-31' }
  const as = [{ role: 'ADMIN', on: supportedSchool.key }] as const
  expect(code(await server().ask(end, { input: ending }, { as }))).toBe('FORBIDDEN')
})
