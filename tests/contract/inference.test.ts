import { type GraphQLField, isRequiredArgument } from 'graphql'
import { describe, expect, test } from 'vitest'
import type { GrantSpec } from '../../api/auth/resolve-grant.ts'
import { globalId, readId } from '../../api/graphql/global-id.ts'
import { createSchema } from '../../api/graphql/schema.ts'
import { payloadSelection, positionsOf } from '../../api/testing/input.ts'
import { idsOf, namedBy, sampleOf } from './fixtures/naming.ts'
import { plugins } from './fixtures/plugins.ts'
import { documentOf, refusalOf, triedServer } from './fixtures/trying.ts'
import type { World } from './fixtures/world.ts'

const schema = createSchema(plugins)
const roots = Object.values(schema.getQueryType()?.getFields() ?? {})
const as = [
  { role: 'REGIONAL', on: 'RU-ORL' },
  { role: 'AUDITOR', on: 'RU-ORL' },
  { role: 'ADMIN', on: 'RU-ORL' },
] as const
const { server, worldOf } = triedServer(world => (world.code === 'RU-ORL' ? [as] : []))
const foreign = () => worldOf('RU-IVA')
const absent = '00000000-0000-7000-8000-000000000000'

interface Position {
  readonly root: GraphQLField<unknown, unknown>
  readonly path: readonly string[]
}

/** Every place of an id in the arguments of the schema's questions. */
const positions: readonly (readonly [string, Position])[] = roots.flatMap(root =>
  root.args.flatMap(arg =>
    positionsOf(arg.type).map(below => {
      const path = [arg.name, ...below.split('.').filter(Boolean)]
      return [`${root.name}(${path.join('.')})`, { root, path }] as const
    }),
  ),
)

/** A query with a text at a position of its arguments, and with all required arguments. */
function ask({ root, path }: Position, text: string): string {
  const [arg = '', ...below] = path
  const value = below.reduceRight((inner, name) => `{ ${name}: ${inner} }`, JSON.stringify(text))
  const others = root.args
    .filter(one => one.name !== arg && isRequiredArgument(one))
    .map(one => `${one.name}: ${sampleOf(one.type)}`)
  const selection = payloadSelection(schema, root.type)
  return `{ ${root.name}(${[`${arg}: ${value}`, ...others].join(', ')}) { ${selection} } }`
}

const answerTo = async (query: string) => {
  const { status, data, errors } = await server().ask(query, {}, { as })
  return { status, data, errors: errors.map(({ message, extensions }) => [extensions?.code, message]) }
}

describe('the answer for a foreign record and for an absent one', () => {
  test('is tested for every name of an argument: add the records that a new name may mean', () => {
    const names = positions.map(([, { path }]) => path.at(-1) ?? '')
    expect(names.filter(name => !Object.hasOwn(namedBy, name))).toEqual([])
  })

  test('is not empty for own records', async () => {
    const world = worldOf('RU-ORL')
    // What groups are granted, administrators of the whole platform see.
    const ids = idsOf(world).filter(id => id !== world.archived && id !== world.groupGrant)
    expect(ids.length).toBeGreaterThan(20)
    for (const id of ids) {
      const { data } = await server().ask('query ($id: ID!) { node(id: $id) { id } }', { id }, { as })
      expect(data).toEqual({ node: { id } })
    }
  })

  test.each(positions)('is the same for %s', async (_, position) => {
    for (const id of namedBy[position.path.at(-1) ?? '']?.(foreign()) ?? []) {
      const nobodys = globalId(readId(id)?.type ?? '', absent)
      const answer = await answerTo(ask(position, id))
      expect({ id: readId(id), ...answer }).toEqual({
        id: readId(id),
        ...(await answerTo(ask(position, nobodys))),
      })
    }
  })

  // Everybody sees municipalities.
  test.each(
    roots.filter(root => root.name !== 'municipality' && root.args.some(({ name }) => name === 'key')),
  )('is the same for a key of $name', async root => {
    const { db } = server().database
    const region = { region: { code: 'RU-IVA' } }
    const keys = {
      school: (await db.school.findFirstOrThrow({ where: region })).key,
      order: (await db.order.findFirstOrThrow({ where: region })).key,
      organization: (await db.organization.findFirstOrThrow({ where: region })).key,
      roadmap: (await db.roadmap.findFirstOrThrow({ where: region })).key,
    }
    const key = Object.entries(keys).find(([name]) => name === root.name)?.[1]
    if (!key) throw new Error(`no foreign key is known for ${root.name}`)
    const position = { root, path: ['key'] }
    expect(await answerTo(ask(position, key))).toEqual(await answerTo(ask(position, 'nobody')))
  })
})

describe('a write', () => {
  const organization = (municipality: string, rest: object) => ({
    municipality,
    kind: 'METHODICAL_SERVICE',
    name: 'Центр',
    ...rest,
  })

  test('with the Idempotency-Key of another user is an independent write', async () => {
    const headers = { 'idempotency-key': 'another-user-0001' }
    const register = (world: World, grants: readonly GrantSpec[]) =>
      server().ask(
        documentOf('registerOrganization'),
        { input: organization(world.municipality, {}) },
        { as: grants, headers },
      )
    const first = await register(foreign(), [{ role: 'ADMIN', on: 'RU-IVA' }])
    const second = await register(worldOf('RU-ORL'), as)
    expect([refusalOf(first), refusalOf(second)]).toEqual([[], []])
    expect(second.data.registerOrganization.record.id).not.toBe(first.data.registerOrganization.record.id)
  })
})
