import { isObjectType, Kind, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { priceOf } from '../api/limit/price.ts'
import { isPaged } from '../api/limit/sizes.ts'
import { createSchema } from '../api/schema.ts'
import { plugins } from './index.ts'

const schema = createSchema(plugins)

/** What is asked of a record of a type, in records. */
function price(type: string, selection: string): number {
  const { definitions } = parse(`query { ...Asked } fragment Asked on ${type} ${selection}`)
  const [operation, fragment] = definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION || fragment?.kind !== Kind.FRAGMENT_DEFINITION)
    throw new Error('The document has an operation and a fragment.')
  return priceOf(schema, operation, new Map([['Asked', fragment]]), {})
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
  test('is among those that are walked', () => {
    expect(connections.length).toBeGreaterThan(40)
  })

  test.each(connections)('costs at least the rows that are read for it: %s.%s', (type, field) => {
    const ask = (inner: string) => price(type, `{ ${field}(first: 150) { ${inner} } }`)
    expect(ask('nodes { __typename }')).toBeGreaterThanOrEqual(150)
    expect(ask('edges { cursor }')).toBeGreaterThanOrEqual(150)
    expect(ask('pageInfo { endCursor }')).toBeGreaterThanOrEqual(150)
  })

  test.each(connections)('is counted for more than a value: %s.%s', (type, field) => {
    const counted = price(type, `{ ${field} { totalCount } }`)
    expect(counted).toBeGreaterThan(type === 'Query' ? 50 : 5)
    expect(counted).toBeLessThan(60)
  })
})
