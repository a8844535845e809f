import { describe, expect, test } from 'vitest'
import type { Viewer } from '../data/scope.ts'
import { testingPlugin } from '../finding/testing.plugin.ts'
import { globalId } from '../graphql/global-id.ts'
import { gate, type SubjectOf } from '../plugin-api.ts'
import { administrator, testServer } from '../testing/server.ts'

type Assigned = SubjectOf['curator.assign']
/** Refuses tutors, and warns of an assignment without a clause. */
const plugin = {
  ...testingPlugin,
  gates: {
    'curator.assign': gate({
      facts: async (_, subject: Assigned) => subject,
      rules: [
        ({ kind }: Assigned) => (kind === 'TUTOR' ? [{ code: 'TESTING_NEVER' }] : []),
        ({ orderClauseId }: Assigned) => (orderClauseId ? [] : [{ code: 'TESTING_ENDED' }]),
      ],
    }),
  },
}
const options = { plugins: [plugin], now: '2021-03-01T09:00:00Z' }
const server = testServer({ ...options, visitor: administrator })

const nowhere: Viewer = {
  ...administrator,
  scope: {
    regions: ['00000000-0000-7000-8000-00000000000f'],
    municipalities: [],
    schools: [],
    above: { regions: ['00000000-0000-7000-8000-00000000000f'], municipalities: [] },
  },
}
const foreigner = testServer({ ...options, visitor: nowhere })
/** Sees everything and may write only in a region that is not there. */
const guest = testServer({
  ...options,
  visitor: {
    ...administrator,
    grants: [
      {
        role: 'REGIONAL',
        regionId: '00000000-0000-7000-8000-00000000000f',
        municipalityId: null,
        schoolId: null,
      },
    ],
  },
})

const fields =
  'record { id version kind validFrom validTo person { key } school { key } roadmap { key } } findings { code level }'
const assign = `mutation ($input: AssignCuratorInput!) { assignCurator(input: $input) { ${fields} } }`
const end = `mutation ($input: EndCuratorInput!) { endCurator(input: $input) { ${fields} } }`
const handOver = `mutation ($input: HandOverCuratorInput!) { handOverCurator(input: $input) { ${fields} } }`

const db = (of = server) => of().database.db
async function ids(of = server) {
  const [school, stranger, roadmap, clause] = await Promise.all([
    db(of).school.findFirstOrThrow({
      where: { municipality: { key: 'livny' } },
      orderBy: { key: 'asc' },
      skip: 1,
    }),
    db(of).school.findUniqueOrThrow({ where: { key: 'rodniki-sosnovskaya' } }),
    db(of).roadmap.findFirstOrThrow({ where: { key: 'livny' } }),
    db(of).orderClause.findFirstOrThrow({ where: { order: { key: 'livny-order' } } }),
  ])
  const persons = await db(of).person.findMany({
    where: { municipality: { key: 'livny' } },
    orderBy: { key: 'asc' },
  })
  return {
    school: globalId('School', school.id),
    stranger: globalId('School', stranger.id),
    roadmap: globalId('Roadmap', roadmap.id),
    orderClause: globalId('OrderClause', clause.id),
    persons: persons.map(person => ({ id: globalId('Person', person.id), key: person.key })),
  }
}
const two = async (of = server) => {
  const { persons, ...rest } = await ids(of)
  const [one, other] = persons
  if (!one || !other) throw new Error('the seed has two persons there')
  return { ...rest, one, other }
}
const code = (answer: { readonly errors: readonly { readonly extensions?: { readonly code?: string } }[] }) =>
  answer.errors[0]?.extensions?.code

describe('a curator', () => {
  test('is assigned from today with an audit entry and a row in the change feed', async () => {
    const { school, roadmap, orderClause, one } = await two()
    const answer = await server().ask(assign, {
      input: { kind: 'SCHOOL_CURATOR', person: one.id, school, roadmap, orderClause },
    })
    expect(answer.errors).toEqual([])
    const { record, findings } = answer.data.assignCurator
    expect(record).toMatchObject({ version: 1, validFrom: '2021-03-01', validTo: null })
    expect(record).toMatchObject({ person: { key: one.key }, roadmap: { key: 'livny' } })
    expect(findings).toEqual([])
    expect(
      await db().auditEntry.findMany({ select: { action: true, recordType: true, before: true } }),
    ).toEqual([{ action: 'assignCurator', recordType: 'Curator', before: null }])
    expect(await db().change.count({ where: { type: 'Curator', operation: 'UPSERT' } })).toBe(1)
  })

  test('evaluates the rules of the region: a warning is stored, a refusal rolls back', async () => {
    const { school, other } = await two()
    const before = await db().curator.count()
    const refused = await server().ask(assign, { input: { kind: 'TUTOR', person: other.id, school } })
    expect(refused.data.assignCurator.record).toBeNull()
    expect(refused.data.assignCurator.findings).toEqual([
      { code: 'TESTING_NEVER', level: 'REFUSAL' },
      { code: 'TESTING_ENDED', level: 'WARNING' },
    ])
    expect(await db().curator.count()).toBe(before)
    const warned = await server().ask(assign, { input: { kind: 'METHODIST', person: other.id, school } })
    expect(warned.data.assignCurator.findings).toEqual([{ code: 'TESTING_ENDED', level: 'WARNING' }])
    expect(await db().finding.count({ where: { code: 'TESTING_ENDED', subjectType: 'Curator' } })).toBe(1)
  })

  test('is ended by the last day, once', async () => {
    const { school, one } = await two()
    const input = { kind: 'SCHOOL_COORDINATOR', person: one.id, school, validFrom: '2021-01-11' }
    const { id } = (await server().ask(assign, { input })).data.assignCurator.record
    const early = await server().ask(end, { input: { curator: id, version: 1, validTo: '2021-01-10' } })
    expect(code(early)).toBe('BAD_INPUT')
    const ended = await server().ask(end, {
      input: { curator: id, version: 1, validTo: '2021-02-26', reason: 'Уволен.' },
    })
    expect(ended.data.endCurator.record).toMatchObject({ version: 2, validTo: '2021-02-26' })
    const stale = await server().ask(end, { input: { curator: id, version: 1, validTo: '2021-02-20' } })
    expect(code(stale)).toBe('CONFLICT')
    const again = await server().ask(end, { input: { curator: id, version: 2, validTo: '2021-02-20' } })
    expect(code(again)).toBe('BAD_INPUT')
    const entry = await db().auditEntry.findFirstOrThrow({ where: { action: 'endCurator' } })
    expect(entry).toMatchObject({
      basis: 'Уволен.',
      before: { validTo: null },
      after: { validTo: '2021-02-26' },
    })
  })

  test('is handed over to another person, both or neither', async () => {
    const { school, one, other } = await two()
    const input = { kind: 'MUNICIPAL_CURATOR', person: one.id, school, validFrom: '2021-01-11' }
    const { id } = (await server().ask(assign, { input })).data.assignCurator.record
    const same = await server().ask(handOver, {
      input: { curator: id, version: 1, person: one.id, validFrom: '2021-03-15' },
    })
    expect(code(same)).toBe('BAD_INPUT')
    const answer = await server().ask(handOver, {
      input: { curator: id, version: 1, person: other.id, validFrom: '2021-03-15' },
    })
    expect(answer.errors).toEqual([])
    expect(answer.data.handOverCurator.record).toMatchObject({
      kind: 'MUNICIPAL_CURATOR',
      version: 1,
      validFrom: '2021-03-15',
      person: { key: other.key },
    })
    const former = await server().ask(
      'query ($id: ID!) { node(id: $id) { ... on Curator { version validTo } } }',
      {
        id,
      },
    )
    expect(former.data.node).toEqual({ version: 2, validTo: '2021-03-14' })
    expect(await db().auditEntry.count({ where: { action: 'handOverCurator', recordType: 'Curator' } })).toBe(
      2,
    )
  })

  test('is not assigned twice, without a place, or to a place that is not of the roadmap', async () => {
    const { school, stranger, roadmap, one } = await two()
    const before = await db().curator.count()
    const kind = 'SCHOOL_CURATOR'
    const bad = [
      { kind, person: one.id, school, roadmap },
      { kind, person: one.id },
      { kind, person: one.id, school: stranger, roadmap },
      { kind, person: one.id, school: stranger },
      { kind, person: one.id, school, municipality: globalId('Municipality', one.id) },
      { kind: 'TUTOR', person: one.id, school, validFrom: '2021-03-02', validTo: '2021-03-01' },
    ]
    for (const input of bad) expect(code(await server().ask(assign, { input }))).toBe('BAD_INPUT')
    const absent = globalId('Person', '00000000-0000-7000-8000-000000000000')
    expect(code(await server().ask(assign, { input: { kind, person: absent, school } }))).toBe('NOT_FOUND')
    expect(await db().curator.count()).toBe(before)
  })

  test('sent twice with one Idempotency-Key is assigned once', async () => {
    const { school, one } = await two()
    const headers = { 'idempotency-key': 'curator-assign-0001' }
    const input = { kind: 'CONTROLLER', person: one.id, school }
    const first = await server().ask(assign, { input }, { headers })
    const second = await server().ask(assign, { input }, { headers })
    expect(first.errors).toEqual([])
    expect(second.data).toEqual(first.data)
  })
})

describe('a curator of another territory', () => {
  test('is NOT_FOUND outside the scope of the user, and FORBIDDEN if the user may only see it', async () => {
    for (const [of, expected] of [
      [foreigner, 'NOT_FOUND'],
      [guest, 'FORBIDDEN'],
    ] as const) {
      const { school, one, other } = await two(of)
      const curator = await db(of).curator.findFirstOrThrow({ where: { key: 'livny-head-controller' } })
      const id = globalId('Curator', curator.id)
      const answers = [
        await of().ask(assign, { input: { kind: 'METHODIST', person: one.id, school } }),
        await of().ask(end, { input: { curator: id, version: 1, validTo: '2021-03-01' } }),
        await of().ask(handOver, {
          input: { curator: id, version: 1, person: other.id, validFrom: '2021-03-01' },
        }),
      ]
      expect(answers.map(code)).toEqual([expected, expected, expected])
      expect(await db(of).auditEntry.count()).toBe(0)
    }
  })
})
