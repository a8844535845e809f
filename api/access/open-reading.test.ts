import { getNamedType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plugins } from '../../plugins/index.ts'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { anyone, stranger } from '../data/scope.ts'
import { createSchema } from '../graphql/schema.ts'
import { openTestServer, type TestServer } from '../testing/server.ts'
import { rolesOf } from './needs.ts'

let open: TestServer
let closed: TestServer
beforeAll(async () => {
  open = await openTestServer({ plugins, visitor: anyone, openReading: true, now: '2023-06-01T09:00:00Z' })
  closed = await openTestServer({ plugins, visitor: stranger }, open.database)
})
afterAll(() => open.database.close())

const roles: Readonly<Record<string, readonly GrantSpec[]>> = {
  'head of a school': [{ role: 'SCHOOL', on: 'khotynets-yuryevskaya' }],
  'curator of a school': [{ role: 'CURATOR', on: 'rodniki-curator-municipal-curator' }],
  'clerk of a district': [{ role: 'MUNICIPAL', on: 'rodniki' }],
  'specialist of a region': [{ role: 'REGIONAL', on: 'RU-PER' }],
  'auditor of a region': [{ role: 'AUDITOR', on: 'RU-ORL' }],
  'administrator of a district': [{ role: 'ADMIN', on: 'livny' }],
  'user without grants': [],
}

// All root lists of the contract that everybody may read.
const schema = createSchema(plugins)
const lists = Object.values(schema.getQueryType()?.getFields() ?? {})
  .filter(field => rolesOf(schema, field)?.includes('PUBLIC'))
  .filter(({ type }) => {
    const named = getNamedType(type)
    return isObjectType(named) && 'totalCount' in named.getFields()
  })
  .map(({ name }) => name)
const counts = `{ ${lists.map(name => `${name} { totalCount }`).join(' ')} }`

describe('where reading is open', () => {
  test('there are lists to compare', () => expect(lists.length).toBeGreaterThan(9))

  test.each(Object.keys(roles))('a %s sees in every list what a visitor sees', async who => {
    const visitor = await open.ask(counts)
    const user = await open.ask(counts, {}, { as: roles[who] ?? [] })
    expect([visitor.errors, user.errors]).toEqual([[], []])
    expect(user.data).toEqual(visitor.data)
    expect(visitor.data.schools.totalCount).toBe(15)
  })

  test('a head of a school reads the card of a leading school and the whole progress of the district', async () => {
    const query =
      '{ school(key: "livny-sakhzavodskaya") { name } municipalities { nodes { key progress { total } } } }'
    const [visitor, head] = [
      await open.ask(query),
      await open.ask(query, {}, { as: roles['head of a school'] ?? [] }),
    ]
    expect(head.data).toEqual(visitor.data)
    expect(head.data.school).not.toBeNull()
  })

  test('a user still writes by the own grants alone, and does not learn of the records of others', async () => {
    const { data } = await open.ask('{ roadmaps { nodes { key obligations(first: 1) { nodes { id } } } } }')
    const of = (key: string) => data.roadmaps.nodes.find((one: { key: string }) => one.key === key)
    const submit = (obligation: string) =>
      open.ask(
        'mutation ($input: SubmitReportInput!) { submitReport(input: $input) { record { id } } }',
        { input: { obligation, revision: 0, text: 'Сделано.' } },
        { as: [{ role: 'MUNICIPAL', on: 'khotynets' }], undone: true },
      )
    expect((await submit(of('khotynets').obligations.nodes[0].id)).errors).toEqual([])
    expect((await submit(of('orda').obligations.nodes[0].id)).errors[0]?.extensions?.code).toBe('NOT_FOUND')
  })

  test('personal data are read within the own territory alone', async () => {
    await open.database.db.person.updateMany({ data: { fullName: 'Иванова Тестовая' } })
    const query =
      '{ roadmaps { nodes { key municipality { organizations { nodes { persons { nodes { fullName } } } } } } } }'
    const answer = await open.ask(
      query,
      {},
      { as: roles['clerk of a district'] ?? [], personalData: true, headers: { 'x-purpose': 'audit' } },
    )
    const names = (key: string): readonly (string | null)[] =>
      answer.data.roadmaps.nodes
        .filter((one: { key: string }) => one.key === key)
        .flatMap((one: { municipality: { organizations: { nodes: { persons: { nodes: never[] } }[] } } }) =>
          one.municipality.organizations.nodes.flatMap(organization => organization.persons.nodes),
        )
        .map((person: { fullName: string | null }) => person.fullName)
    expect(new Set(names('rodniki'))).toEqual(new Set(['Иванова Тестовая']))
    expect(new Set(['livny', 'orda', 'khotynets'].flatMap(names))).toEqual(new Set([null]))
  })
})

describe('where reading is closed', () => {
  test.each(lists)('%s needs a key', async list => {
    const { status, data, errors } = await closed.ask(`{ ${list} { totalCount } }`)
    expect([status, data, errors[0]?.extensions?.code]).toEqual([401, null, 'UNAUTHENTICATED'])
  })

  test.each([
    ['a record', '{ school(key: "livny-sakhzavodskaya") { name } }'],
    ['a node', '{ node(id: "x") { id } }'],
    ['a list in a fragment', '{ ...F } fragment F on Query { schools { totalCount } }'],
    ['the feed', '{ changes { head } }'],
  ])('%s needs a key', async (_, query) => {
    expect((await closed.ask(query)).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED')
  })

  test('everybody may ask who they are', async () => {
    const { data, errors } = await closed.ask('{ __typename viewer { isSignedIn } }')
    expect([data, errors]).toEqual([{ __typename: 'Query', viewer: { isSignedIn: false } }, []])
  })

  test('a user without grants gets a refusal, and one with grants gets what is theirs', async () => {
    const { status, errors } = await closed.ask('{ schools { totalCount } }', {}, { as: [] })
    expect([status, errors[0]?.extensions?.code]).toEqual([403, 'FORBIDDEN'])
    expect(errors[0]?.message).toMatch(/попросите администратора/)
    const own = await closed.ask('{ schools { totalCount } }', {}, { as: roles['head of a school'] ?? [] })
    expect(own.data).toEqual({ schools: { totalCount: 1 } })
  })
})
