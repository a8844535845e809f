import { getNamedType, isCompositeType, isObjectType, Kind, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { createSchema } from '../../api/graphql/schema.ts'
import { priceOf } from '../../api/limits/cost/price.ts'
import { isList, isPaged, mostOf, sizesOf } from '../../api/limits/cost/sizes.ts'
import { plugins as regions } from '../../plugins/index.ts'
import { plugins } from './fixtures/plugins.ts'

const schema = createSchema(plugins)

/** The price of a selection on a record of a type, in records. */
function price(type: string, selection: string): number {
  const { definitions } = parse(`query { ...Selected } fragment Selected on ${type} ${selection}`)
  const [operation, fragment] = definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION || fragment?.kind !== Kind.FRAGMENT_DEFINITION)
    throw new Error('The document has an operation and a fragment.')
  return priceOf(schema, operation, new Map([['Selected', fragment]]), {})
}

/** Every field of the schema that gives a page, as `[type, field]`. */
const paged = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap(type =>
    Object.values(type.getFields())
      .filter(isPaged)
      .map(field => [type.name, field] as const),
  )
const connections = paged.flatMap(([type, { name, type: given }]) =>
  /Connection!?$/.test(String(given)) ? [[type, name] as const] : [],
)

describe('every page of the schema', () => {
  test('is found in the schema', () => {
    expect(connections.length).toBeGreaterThan(40)
  })

  test.each(connections)('costs at least the rows that are read for it: %s.%s', (type, field) => {
    const ask = (inner: string) => price(type, `{ ${field}(first: 150) { ${inner} } }`)
    expect(ask('nodes { __typename }')).toBeGreaterThanOrEqual(150)
    expect(ask('edges { cursor }')).toBeGreaterThanOrEqual(150)
    expect(ask('pageInfo { endCursor }')).toBeGreaterThanOrEqual(150)
  })

  test.each(connections)('has a higher price for its total than for a value: %s.%s', (type, field) => {
    const counted = price(type, `{ ${field} { totalCount } }`)
    expect(counted).toBeGreaterThan(type === 'Query' ? 50 : 5)
    expect(counted).toBeLessThan(60)
  })
})

/** Every list of records without a page size, except introspection, as `[type, field]`. */
const plain = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__') && !sizesOf(schema).pages.has(name))
  .flatMap(type =>
    Object.values(type.getFields())
      .filter(field => isList(field.type) && !isPaged(field) && isCompositeType(getNamedType(field.type)))
      .filter(field => field.args.every(({ name }) => name !== 'ids'))
      .map(field => [type.name, field] as const),
  )

describe('every list without a page size', () => {
  test('is found in the core and in each plugin', () => {
    expect(plain.length).toBeGreaterThan(60)
    const names = plain.map(([type]) => type.toLowerCase())
    for (const { id } of regions) expect(names.filter(name => name.startsWith(id))).not.toEqual([])
  })

  test.each(plain)('costs at least the records that it may give: %s.%s', (type, field) => {
    const most = mostOf(schema, type, field)
    const args = field.name === 'obligationCounts' ? '(groupBy: STATE)' : ''
    const ask = (inner: string) => price(type, `{ ${field.name}${args} { ${inner} } }`)
    expect(most).toBeGreaterThanOrEqual(50)
    expect(ask('__typename')).toBeGreaterThanOrEqual(most)
    expect(ask('a: __typename b: __typename')).toBeGreaterThanOrEqual(most * 1.2)
  })

  test('costs the same in another list, in a fragment and under an alias', () => {
    const one = price('Roadmap', '{ history { __typename } }')
    expect(price('School', '{ roadmaps(first: 1) { nodes { history { __typename } } } }')).toBeGreaterThan(
      one,
    )
    expect(price('Roadmap', '{ ... on Node { ... on Roadmap { history { __typename } } } }')).toBe(one)
    expect(price('Roadmap', '{ a: history { __typename } b: history { __typename } }')).toBe(2 * one)
  })

  test('hardly costs more for many records than short lists do', () => {
    const first = (count: number) =>
      price('Query', `{ roadmaps(first: ${count}) { nodes { history { __typename } } } }`)
    expect(first(101) - first(100)).toBeLessThan(10)
  })
})
