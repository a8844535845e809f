import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../../graphql/global-id.ts'
import { administrator, testServer } from '../../testing/server.ts'

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

const change = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    record { version supports { category validFrom validTo source } roles { role validFrom validTo source } }
    findings { code } } }`
const add = (input: object, headers = {}) => server().ask(change('addSchoolSupport'), { input }, { headers })
const end = (input: object) => server().ask(change('endSchoolSupport'), { input })

let school = ''
beforeAll(async () => {
  const { id } = await server().database.db.school.create({
    data: {
      ...(await placed()),
      key: 'livny-new',
      name: 'МБОУ «Новая школа»',
      shortName: 'Новая',
      kind: 'BASIC',
    },
  })
  school = globalId('School', id)
})
const placed = async () => {
  const { id, regionId } = await server().database.db.municipality.findUniqueOrThrow({
    where: { key: 'livny' },
  })
  return { municipalityId: id, regionId }
}
const support = { category: 'LOW_RESULTS', validFrom: '2020-09-01', source: 'Приказ № 1' }

describe('a ground of support', () => {
  test('is added to the school with a new version, an audit entry and a change', async () => {
    const answer = await add({ school, version: 1, ...support })
    expect(answer.errors).toEqual([])
    expect(answer.data.addSchoolSupport.record).toEqual({
      version: 2,
      supports: [{ ...support, validTo: null }],
      roles: [],
    })
    const { db } = server().database
    const entry = await db.auditEntry.findFirstOrThrow()
    expect(entry).toMatchObject({
      action: 'addSchoolSupport',
      recordType: 'School',
      basis: 'Приказ № 1',
      before: { version: 1, supports: [] },
      after: { version: 2, supports: [{ category: 'LOW_RESULTS', validFrom: '2020-09-01' }] },
    })
    const select = { type: true, key: true, version: true, operation: true } as const
    expect(await db.change.findMany({ select, orderBy: { seq: 'asc' } })).toEqual([
      { type: 'School', key: 'livny-new', version: 2, operation: 'UPSERT' },
      { type: 'SchoolSupport', key: null, version: 1, operation: 'UPSERT' },
    ])
  })

  test('coexists with a support of another category but not with one of its own', async () => {
    const twice = await add({ school, version: 2, ...support, validFrom: '2021-09-01' })
    expect(twice.errors[0]?.extensions?.code).toBe('BAD_INPUT')
    const other = await add({ school, version: 2, category: 'ADVERSE_SOCIAL_CONDITIONS' })
    expect(other.data.addSchoolSupport.record.supports).toHaveLength(2)
  })

  test('ends on a day on which it holds, and may begin again later', async () => {
    const early = await end({ school, version: 3, category: 'LOW_RESULTS', validTo: '2020-08-31' })
    expect(early.errors[0]?.extensions?.code).toBe('BAD_INPUT')
    const ended = await end({ school, version: 3, category: 'LOW_RESULTS', validTo: '2021-08-31' })
    expect(ended.data.endSchoolSupport.record).toMatchObject({
      version: 4,
      supports: [{ category: 'LOW_RESULTS', validTo: '2021-08-31' }, { validTo: null }],
    })
    const later = await add({ school, version: 4, ...support, validFrom: '2021-09-01' })
    expect(later.data.addSchoolSupport.record.supports).toHaveLength(3)
  })

  test('of an old version, an absent or a foreign school is not written', async () => {
    const { db } = server().database
    const before = await db.schoolSupport.count()
    const absent = globalId('School', elsewhere)
    for (const [input, code] of [
      [{ school, version: 1, category: 'FEDERAL_500PLUS' }, 'CONFLICT'],
      [{ school: absent, version: 1, category: 'FEDERAL_500PLUS' }, 'NOT_FOUND'],
      [{ school, version: 5, ...support, category: 'FEDERAL_500PLUS', validTo: '2020-08-31' }, 'BAD_INPUT'],
    ] as const) {
      expect((await add(input)).errors[0]?.extensions?.code).toBe(code)
    }
    expect(await db.schoolSupport.count()).toBe(before)
    const row = await foreigner().database.db.school.findFirstOrThrow()
    const input = { school: globalId('School', row.id), version: 1, category: 'FEDERAL_500PLUS' }
    const answer = await foreigner().ask(change('addSchoolSupport'), { input })
    expect(answer.errors[0]?.extensions?.code).toBe('NOT_FOUND')
  })

  test('sent twice with one Idempotency-Key is added once', async () => {
    const headers = { 'idempotency-key': 'school-support-0001' }
    const input = { school, version: 5, category: 'FEDERAL_500PLUS' }
    const [first, second] = [await add(input, headers), await add(input, headers)]
    expect(first.errors).toEqual([])
    expect(second.data).toEqual(first.data)
  })
})

describe('a role of a school', () => {
  test('is added and ended', async () => {
    const input = { school, version: 6, role: 'LEADER', validFrom: '2021-01-11', source: 'Приказ № 2' }
    const added = await server().ask(change('addSchoolRole'), { input })
    expect(added.data.addSchoolRole.record).toMatchObject({
      version: 7,
      roles: [{ role: 'LEADER', validFrom: '2021-01-11', validTo: null, source: 'Приказ № 2' }],
    })
    const ended = await server().ask(change('endSchoolRole'), {
      input: { school, version: 7, role: 'LEADER', validTo: '2021-03-31', reason: 'Истёк срок.' },
    })
    expect(ended.data.endSchoolRole.record).toMatchObject({ version: 8, roles: [{ validTo: '2021-03-31' }] })
    const none = await server().ask(change('endSchoolRole'), {
      input: { school, version: 8, role: 'RESOURCE_CENTER', validTo: '2021-03-31' },
    })
    expect(none.errors[0]?.extensions?.code).toBe('BAD_INPUT')
  })
})
