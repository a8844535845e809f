import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { globalId, readId } from '../../api/graphql/global-id.ts'
import { createSchema } from '../../api/graphql/schema.ts'
import { payloadSelection, positionsOf } from '../../api/testing/input.ts'
import { idsOf, namedBy, sampleOf } from './fixtures/naming.ts'
import { plugins } from './fixtures/plugins.ts'
import { triedServer } from './fixtures/trying.ts'

const schema = createSchema(plugins)
const as = [
  { role: 'REGIONAL', on: 'RU-ORL' },
  { role: 'AUDITOR', on: 'RU-ORL' },
  { role: 'ADMIN', on: 'RU-ORL' },
] as const
const everywhere = [{ role: 'ADMIN', on: null }] as const
const { server, worldOf } = triedServer(() => [as, everywhere])
const absent = '00000000-0000-7000-8000-000000000000'
const perType = 3

const objects = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) && !type.name.startsWith('__') && type !== schema.getMutationType(),
)
const isNode = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Node')
const roots: readonly unknown[] = [schema.getQueryType(), schema.getSubscriptionType()]

/** A place in the arguments of a field. */
interface Position {
  readonly owner: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
  readonly path: readonly string[]
}

/** The places of texts in a type of input. */
function textsOf(type: GraphQLInputType, seen: readonly string[] = []): readonly string[] {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return named.name === 'String' ? [''] : []
  if (seen.includes(named.name)) return []
  return Object.values(named.getFields()).flatMap(({ name, type }) =>
    textsOf(type, [...seen, named.name]).map(below => (below ? `${name}.${below}` : name)),
  )
}

const places = (of: (type: GraphQLInputType) => readonly string[]) =>
  objects.flatMap(owner =>
    Object.values(owner.getFields()).flatMap(field =>
      field.args
        .filter(({ name }) => name !== 'after' && name !== 'before')
        .flatMap(arg =>
          of(arg.type).map((below): readonly [string, Position] => {
            const path = [arg.name, ...below.split('.').filter(Boolean)]
            return [`${owner.name}.${field.name}(${path.join('.')})`, { owner, field, path }]
          }),
        ),
    ),
  )

/** A field with a text at a position of its arguments, and with all required arguments. */
function fieldOf({ field, path }: Pick<Position, 'field' | 'path'>, text: string): string {
  const [first = '', ...below] = path
  const isList = field.args.some(arg => arg.name === first && String(arg.type).startsWith('['))
  const value = below.reduceRight((inner, name) => `{ ${name}: ${inner} }`, JSON.stringify(text))
  const others = field.args
    .filter(arg => arg.name !== first && isRequiredArgument(arg))
    .map(arg => `${arg.name}: ${sampleOf(arg.type)}`)
  const selection = isLeafType(getNamedType(field.type)) ? '' : `{ ${payloadSelection(schema, field.type)} }`
  return `${field.name}(${[`${first}: ${isList ? `[${value}]` : value}`, ...others].join(', ')}) ${selection}`
}

/** Questions that lead to an object of a type with a selection of it: from the root, or from one's own records. */
function leadingTo(type: GraphQLObjectType, selection: string, depth = 3): readonly string[] {
  if (type === schema.getQueryType()) return [`{ ${selection} }`]
  if (isNode(type)) {
    const own = idsOf(worldOf('RU-ORL')).filter(id => readId(id)?.type === type.name)
    const queries = own
      .slice(0, perType)
      .map(id => `{ node(id: "${id}") { ... on ${type.name} { ${selection} } } }`)
    // A record of no region (a reference book) is reached as an object without an id is.
    if (queries.length > 0) return queries
  }
  if (depth === 0) return []
  return objects.flatMap(parent =>
    Object.values(parent.getFields())
      .filter(field => getNamedType(field.type) === type && !field.args.some(isRequiredArgument))
      .flatMap(field => leadingTo(parent, `${field.name} { ${selection} }`, depth - 1)),
  )
}

const answerTo = async (query: string, by: typeof as | typeof everywhere = as) => {
  const { status, data, errors } = await server().ask(query, {}, { as: by })
  return { status, data, errors: errors.map(({ message, extensions }) => [extensions?.code, message]) }
}

const nested = places(type => positionsOf(type)).filter(([, { owner }]) => !roots.includes(owner))

describe('the answer for a foreign record and for an absent one, below the root', () => {
  test('is tested for every name of an argument: add the records that a new name may mean', () => {
    const names = nested.map(([, { path }]) => path.at(-1) ?? '')
    expect(names.filter(name => !Object.hasOwn(namedBy, name))).toEqual([])
  })

  test.each(nested)('is the same for %s', async (_, position) => {
    let compared = 0
    for (const id of namedBy[position.path.at(-1) ?? '']?.(worldOf('RU-IVA')) ?? []) {
      const nobodys = globalId(readId(id)?.type ?? '', absent)
      const withNobody = leadingTo(position.owner, fieldOf(position, nobodys))
      for (const [index, query] of leadingTo(position.owner, fieldOf(position, id)).entries()) {
        const answer = await answerTo(query)
        expect({ id: readId(id), ...answer }).toEqual({
          id: readId(id),
          ...(await answerTo(withNobody[index] ?? '')),
        })
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(0)
  })
})

describe('a text that occurs only in foreign records', () => {
  const [word, other] = ['Нетутошнее', 'Небывалое']
  const texts = places(type => textsOf(type))
    .filter(([, { owner }]) => owner !== roots[1])
    // It reads no record, and returns its arguments.
    .filter(([name]) => !name.startsWith('Query.parseTerm('))
  // Everybody finds municipalities by name: no record of them is foreign.
  const sought = texts.filter(
    ([name]) => !name.startsWith('Query.municipalities(') && /\((text|filter\.text)\)$/.test(name),
  )

  beforeAll(async () => {
    const { db } = server().database
    const where = { region: { code: 'RU-IVA' } }
    const within = { regionId: (await db.region.findUniqueOrThrow({ where: { code: 'RU-IVA' } })).id }
    await db.school.updateMany({ where, data: { name: word, shortName: word } })
    await db.organization.updateMany({ where, data: { name: word } })
    await db.person.updateMany({ where, data: { position: word } })
    await db.order.updateMany({ where, data: { title: word } })
    // No two orders of one issuer and day have one number.
    const { id } = await db.order.findFirstOrThrow({ where })
    await db.order.update({ where: { id }, data: { number: word } })
    const item = await db.referenceItem.findFirstOrThrow({ where })
    await db.referenceItem.update({ where: { id: item.id }, data: { label: word } })
    await db.roadmap.updateMany({ where, data: { title: word } })
    await db.meeting.updateMany({ where: within, data: { title: word } })
    await db.activity.updateMany({ where: within, data: { title: word } })
    await db.indicator.updateMany({ where: within, data: { name: word } })
    await db.riskFactor.updateMany({ where: within, data: { name: word } })
    const result = await db.assessmentResult.findFirstOrThrow({ where: within })
    await db.assessmentResult.update({ where: { id: result.id }, data: { subject: word } })
    const school = await db.school.findFirstOrThrow({ where })
    await db.schoolExternalId.create({
      data: { schoolId: school.id, regionId: school.regionId, system: word, value: word },
    })
  })

  test.each(texts)('finds and counts nothing: %s', async (_, position) => {
    const forOther = leadingTo(position.owner, fieldOf(position, other))
    for (const [index, query] of leadingTo(position.owner, fieldOf(position, word)).entries()) {
      const { data, ...rest } = await answerTo(query)
      const { data: nothing, ...same } = await answerTo(forOther[index] ?? '')
      const normalized = (value: unknown) => JSON.stringify(value).replaceAll(word, other)
      expect([data, normalized(rest)]).toEqual([nothing, normalized(same)])
    }
  })

  test.each(sought.filter(([, { owner }]) => owner === roots[0]))(
    'is found by a viewer of these records (control): %s',
    async (_, { field, path }) => {
      const query = (text: string) => `{ ${fieldOf({ field, path }, text)} }`
      const { data } = await answerTo(query(word), everywhere)
      expect(data).not.toEqual((await answerTo(query(other), everywhere)).data)
    },
  )
})

describe('a cursor of another user', () => {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ args, type }) => args.some(({ name }) => name === 'after') && /Connection/.test(String(type)),
  )

  test.each(lists)('in $name leads only to own records', async ({ name, args }) => {
    const others = args.filter(isRequiredArgument).map(arg => `${arg.name}: ${sampleOf(arg.type)}, `)
    const query = (paging: string) =>
      `{ ${name}(${others.join('')}${paging}) { totalCount edges { cursor node { id } } } }`
    const edgesOf = async (paging: string, by: typeof as | typeof everywhere = as) => {
      const { data } = await answerTo(query(paging), by)
      const { totalCount, edges } = data[name]
      return {
        totalCount,
        edges: edges as readonly { readonly cursor: string; readonly node: { readonly id: string } }[], // as selected
      }
    }
    const own = await edgesOf('first: 200')
    const ids = new Set(own.edges.map(({ node }) => node.id))
    const foreign = (await edgesOf('first: 200', everywhere)).edges.filter(({ node }) => !ids.has(node.id))
    for (const { cursor } of [foreign[0], foreign[foreign.length >> 1], foreign.at(-1)].flatMap(
      one => one ?? [],
    )) {
      const after = await edgesOf(`first: 200, after: "${cursor}"`)
      const before = await edgesOf(`last: 200, before: "${cursor}"`)
      expect([after.totalCount, before.totalCount]).toEqual([own.totalCount, own.totalCount])
      if (own.totalCount <= 200)
        expect([...before.edges, ...after.edges].map(({ node }) => node.id)).toEqual([...ids])
    }
  })
})
