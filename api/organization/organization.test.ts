import { beforeAll, describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'

const server = testServer({})
const keys = (connection: { nodes: readonly { key: string }[] }) => connection.nodes.map(one => one.key)

describe('organizations', () => {
  test('are paged forward and back without a gap or a repeat, in one statement a page', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const answer = await server().ask(
        'query ($after: String) { organizations(first: 15, after: $after) { nodes { key } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      expect(answer.errors).toEqual([])
      expect(answer.statements).toHaveLength(1)
      const { organizations } = answer.data
      seen.push(...keys(organizations))
      after = organizations.pageInfo.hasNextPage ? organizations.pageInfo.endCursor : null
    } while (after)
    const last = await server().ask('{ organizations(last: 5) { totalCount nodes { key } } }')
    expect(keys(last.data.organizations)).toEqual(seen.slice(-5))
    expect(new Set(seen).size).toBe(last.data.organizations.totalCount)
    expect(last.statements).toHaveLength(1)
  })

  test('of several municipalities come with regions, bodies and persons in one statement each', async () => {
    const answer = await server().ask(`{ municipalities { nodes { key organizations(first: 2) {
      nodes { key region { code } municipality { key } persons(first: 2) { totalCount nodes { key } } } } } } }`)
    expect(answer.errors).toEqual([])
    expect(answer.data.municipalities.nodes).toHaveLength(5)
    for (const { key, organizations } of answer.data.municipalities.nodes) {
      expect(organizations.nodes).toHaveLength(2)
      for (const one of organizations.nodes) expect(one.municipality.key).toBe(key)
    }
    // Municipalities, organizations, their regions, municipalities, persons and the persons' count.
    expect(answer.statements).toHaveLength(1)
  })

  test('are filtered by region, municipality, kind and a part of the name, ignoring case and ё', async () => {
    const places = await server().ask('{ region(code: "RU-ORL") { id municipalities { nodes { id key } } } }')
    const region = places.data.region.id
    const livny = places.data.region.municipalities.nodes.find((one: { key: string }) => one.key === 'livny')
    const found = async (filter: object) => {
      const answer = await server().ask(
        'query ($filter: OrganizationFilter) { organizations(filter: $filter) { nodes { key } } }',
        { filter },
      )
      expect(answer.errors).toEqual([])
      expect(answer.statements).toHaveLength(1)
      return keys(answer.data.organizations)
    }
    expect(await found({ region, kind: 'EDUCATION_AUTHORITY' })).toEqual(['khotynets-department', 'livny-uo'])
    expect(await found({ region, municipality: livny.id, kind: 'EDUCATION_AUTHORITY' })).toEqual(['livny-uo'])
    expect(await found({ text: 'УПРАВЛЁНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ ЛИВ' })).toEqual(['livny-uo'])
    expect(await found({ region, text: "%' or 1=1 --" })).toEqual([])
    const wrong = await server().ask(
      'query ($id: ID) { organizations(filter: { region: $id }) { totalCount } }',
      { id: livny.id },
    )
    expect(wrong.errors[0]?.extensions?.code).toBe('BAD_INPUT')
  })

  test('name the organization that they are an alias of', async () => {
    const answer = await server().ask(
      '{ organization(key: "orda-mouo") { kind sameAs { key sameAs { key } } } }',
    )
    expect(answer.data.organization.sameAs).toEqual({ key: 'orda-uo', sameAs: null })
    expect(answer.statements).toHaveLength(1)
  })

  test('are found by either id or key, and are null if absent', async () => {
    const { data } = await server().ask('{ organization(key: "livny-uo") { id } }')
    const byId = await server().ask('query ($id: ID) { organization(id: $id) { key } }', data.organization)
    expect(byId.data.organization).toEqual({ key: 'livny-uo' })
    const none = await server().ask('{ organization(key: "no-such") { key } }')
    expect(none).toMatchObject({ data: { organization: null }, errors: [] })
    for (const args of ['', '(id: "x", key: "y")', '(id: "x")']) {
      const answer = await server().ask(`{ organization${args} { key } }`)
      expect(answer.errors[0]?.extensions?.code).toBe('BAD_INPUT')
      expect(answer.statements).toEqual([])
    }
  })

  test('refuse a cursor of another list', async () => {
    const { data } = await server().ask('{ regions { pageInfo { endCursor } } }')
    const answer = await server().ask(
      'query ($after: String) { organizations(after: $after) { nodes { key } } }',
      { after: data.regions.pageInfo.endCursor },
    )
    expect(answer.errors[0]?.extensions?.code).toBe('BAD_INPUT')
    expect(answer.statements).toEqual([])
  })
})

describe('members', () => {
  const query = (args: string) =>
    `{ organizations(first: 200) { nodes { key members${args} { position school { key } person { key } validFrom validTo } } } }`
  const membersOf = (data: { organizations: { nodes: { key: string; members: object[] }[] } }, key: string) =>
    data.organizations.nodes.find(one => one.key === key)?.members

  test('of several groups are schools and persons in the order of the document', async () => {
    const answer = await server().ask(query(''))
    expect(answer.errors).toEqual([])
    expect(membersOf(answer.data, 'khotynets-shnor')).toHaveLength(4)
    expect(membersOf(answer.data, 'puchezh-curators-group')).toEqual(
      [1, 2].map(position => ({
        position,
        school: null,
        person: { key: `puchezh-curator-${position}` },
        validFrom: null,
        validTo: null,
      })),
    )
    // Organizations, members, schools, persons.
    expect(answer.statements).toHaveLength(1)
  })

  test('of a day are those in force on it', async () => {
    await server().database.db.organizationMember.updateMany({
      where: { organization: { key: 'puchezh-curators-group' }, position: 1 },
      data: { validFrom: new Date('2020-10-14'), validTo: new Date('2020-12-31') },
    })
    const answer = await server().ask(query('(on: "2021-01-01")'))
    expect(membersOf(answer.data, 'puchezh-curators-group')).toMatchObject([{ position: 2 }])
    const all = await server().ask(query(''))
    expect(membersOf(all.data, 'puchezh-curators-group')).toMatchObject([
      { validFrom: '2020-10-14', validTo: '2020-12-31' },
      { position: 2 },
    ])
  })
})

describe('persons', () => {
  beforeAll(async () => {
    await server().database.db.person.update({
      where: { key: 'khotynets-yuryevskaya-head' },
      data: { fullName: 'Выдуманова Проба Тестовна', email: 'proba@podyom.test', phone: '+7 000 000-00-00' },
    })
  })

  test('are the staff of several schools in one statement', async () => {
    const answer = await server().ask(
      '{ schools(first: 200) { nodes { key staff { key school { key } } } } }',
    )
    expect(answer.errors).toEqual([])
    const school = answer.data.schools.nodes.find((one: { key: string }) => one.key === 'rodniki-sosnovskaya')
    expect(school.staff).toEqual([{ key: 'rodniki-director', school: { key: 'rodniki-sosnovskaya' } }])
    expect(answer.statements).toHaveLength(1)
  })

  test('keep names, e-mails and phones from those without the right to personal data', async () => {
    const answer = await server().ask(`{ schools(first: 200) { nodes { key staff {
      position isCollective isNamedInSource fullName email phone duties note municipality { key } organization { key }
    } } } }`)
    expect(answer.errors).toEqual([])
    expect(JSON.stringify(answer.data)).not.toContain('Выдуманова')
    const school = answer.data.schools.nodes.find(
      (one: { key: string }) => one.key === 'khotynets-yuryevskaya',
    )
    expect(school.staff).toMatchObject([
      { fullName: null, email: null, phone: null, municipality: { key: 'khotynets' }, organization: null },
    ])
  })

  test('are found by node', async () => {
    const { data } = await server().ask('{ organization(key: "livny-uo") { persons { nodes { id key } } } }')
    const [person] = data.organization.persons.nodes
    const answer = await server().ask('query ($id: ID!) { node(id: $id) { __typename id } }', person)
    expect(answer.data.node).toEqual({ __typename: 'Person', id: person.id })
  })
})
