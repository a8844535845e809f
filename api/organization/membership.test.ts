import { beforeAll, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator })
const absent = '00000000-0000-7000-8000-00000000000f'

const change = (verb: string) => `mutation ($input: ${verb}OrganizationMemberInput!) {
  ${verb.toLowerCase()}OrganizationMember(input: $input) { findings { code } record {
    version members { position validFrom validTo school { key } person { id } }
    later: members(on: "2021-06-01") { school { key } } } } }`
const code = (answer: { readonly errors: readonly { readonly extensions?: { readonly code?: string } }[] }) =>
  answer.errors[0]?.extensions?.code

let group = ''
let school = ''
let person = ''
let foreign = ''
beforeAll(async () => {
  const { db } = server().database
  const { id, regionId, municipalityId } = await db.municipality
    .findUniqueOrThrow({ where: { key: 'livny' } })
    .then(one => ({ id: one.id, regionId: one.regionId, municipalityId: one.id }))
  const made = await db.organization.create({
    data: { key: 'livny-group', regionId, municipalityId, kind: 'SCHOOL_GROUP', name: 'Группа' },
  })
  group = globalId('Organization', made.id)
  const own = await db.school.findFirstOrThrow({ where: { municipalityId: id }, orderBy: { key: 'asc' } })
  school = globalId('School', own.id)
  person = globalId('Person', (await db.person.findFirstOrThrow({ where: { regionId } })).id)
  const far = await db.school.findFirstOrThrow({ where: { municipality: { key: 'rodniki' } } })
  foreign = globalId('School', far.id)
})

test('schools and persons join and leave an organization with dates, and both are in the audit log', async () => {
  const joining = { organization: group, version: 1, member: school, validFrom: '2021-01-01' }
  const headers = { 'idempotency-key': 'organization-member-1' }
  const joined = await server().ask(change('Add'), { input: joining }, { headers })
  expect(joined.errors).toEqual([])
  expect(joined.data.addOrganizationMember.record).toMatchObject({
    version: 2,
    members: [{ position: 1, validFrom: '2021-01-01', validTo: null }],
    later: [{}],
  })
  expect((await server().ask(change('Add'), { input: joining }, { headers })).data).toEqual(joined.data)
  const input = { organization: group, version: 2, member: person }
  const second = await server().ask(change('Add'), { input })
  expect(second.data.addOrganizationMember.record.members[1]).toMatchObject({ person: { id: person } })
  const leaving = {
    organization: group,
    version: 3,
    member: school,
    validTo: '2021-05-31',
    reason: 'Слияние.',
  }
  const left = await server().ask(change('End'), { input: leaving })
  expect(left.errors).toEqual([])
  const { members, later } = left.data.endOrganizationMember.record
  expect([members[0].validTo, later]).toEqual(['2021-05-31', [{ school: null }]])
  const [entry] = await server().database.db.auditEntry.findMany({
    where: { action: 'endOrganizationMember' },
  })
  expect(entry).toMatchObject({
    basis: 'Слияние.',
    before: { members: [{ validTo: null }, {}] },
    after: { members: [{ validTo: '2021-05-31' }, {}] },
  })
})

test('a member joins again after leaving, and a mistaken entry is archived', async () => {
  const again = { organization: group, version: 4, member: school, validFrom: '2021-09-01' }
  expect((await server().ask(change('Add'), { input: again })).errors).toEqual([])
  const input = { organization: group, version: 5, member: school, validTo: '2021-08-31' }
  const { data } = await server().ask(change('End'), { input })
  expect(data.endOrganizationMember.record.members).toHaveLength(2)
})

test('an invalid change leaves the members unchanged', async () => {
  const { db } = server().database
  const entries = await db.auditEntry.count()
  const base = { organization: group, version: 6, member: school }
  const unknown = globalId('School', absent)
  for (const [verb, input, expected] of [
    ['Add', { ...base, validFrom: '2021-05-01' }, 'BAD_INPUT'],
    ['Add', { ...base, validFrom: '2022-05-01', validTo: '2022-04-01' }, 'BAD_INPUT'],
    ['Add', { ...base, member: foreign }, 'BAD_INPUT'],
    ['Add', { ...base, member: group }, 'BAD_INPUT'],
    ['Add', { ...base, member: unknown }, 'NOT_FOUND'],
    ['Add', { ...base, version: 1, validFrom: '2022-01-01' }, 'CONFLICT'],
    ['Add', { ...base, organization: globalId('Organization', absent) }, 'NOT_FOUND'],
    ['End', { ...base, validTo: '2021-06-01' }, 'BAD_INPUT'],
    ['End', { ...base, version: 5, validTo: '2021-04-01' }, 'CONFLICT'],
    ['End', { ...base, organization: globalId('Organization', absent), validTo: '2021-04-01' }, 'NOT_FOUND'],
  ] as const) {
    expect(code(await server().ask(change(verb), { input })), JSON.stringify(input)).toBe(expected)
  }
  const stranger = { as: [{ role: 'MUNICIPAL' as const, on: 'rodniki' }] }
  const input = { ...base, validTo: '2021-04-01' }
  expect(code(await server().ask(change('End'), { input }, stranger))).toBe('NOT_FOUND')
  expect(await db.auditEntry.count()).toBe(entries)
})
