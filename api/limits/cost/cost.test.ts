import { getIntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import { defaultLimits } from '../../server/limits.ts'
import { administrator, testServer } from '../../testing/server.ts'

const server = testServer({ visitor: administrator })

const schools = (inner: string) => `schools(first: 100) { nodes { ${inner} } }`
const trap = `{ ${schools(`municipality { ${schools(`municipality { ${schools(`municipality { ${schools('id')} }`)} }`)} }`)} }`

const costOf = async (query: string, variables?: Readonly<Record<string, unknown>>) => {
  const { extensions, errors } = await server().ask(query, variables)
  expect(errors).toEqual([])
  return extensions.cost.requested
}

describe('the cost of a request', () => {
  test('is in every answer, with the limit', async () => {
    const { extensions } = await server().ask('{ schools(first: 10) { nodes { id name } } }')
    expect(extensions).toEqual({ cost: { requested: 13, limit: defaultLimits.cost } })
  })

  test('is the same for a page size in a variable, in the document and by default', async () => {
    const inner = '{ nodes { id } }'
    const literal = await costOf(`{ schools(first: 150) ${inner} }`)
    expect(await costOf(`query ($n: Int) { schools(first: $n) ${inner} }`, { n: 150 })).toBe(literal)
    expect(await costOf(`query ($n: Int = 150) { schools(first: $n) ${inner} }`)).toBe(literal)
    expect(await costOf(`query ($n: Int) { schools(last: $n) ${inner} }`, { n: 150 })).toBe(literal)
    expect(await costOf(`query ($n: Int) { schools(first: $n) ${inner} }`, { n: null })).toBe(
      await costOf(`{ schools ${inner} }`),
    )
  })

  test('counts fragments at every level, on the connection too', async () => {
    const plain = await costOf(
      '{ schools(first: 50) { nodes { id municipality { id } } pageInfo { endCursor } } }',
    )
    const spread = `{ schools(first: 50) { ...Page } }
      fragment Page on SchoolConnection { ... { nodes { ...Row } } pageInfo { endCursor } }
      fragment Row on School { id municipality { id } }`
    expect(await costOf(spread)).toBe(plain)
  })

  test('counts nothing that @skip and @include leave out', async () => {
    const query =
      'query ($all: Boolean!) { viewer { title } schools(first: 200) @include(if: $all) { nodes { id } } }'
    expect(await costOf(query, { all: false })).toBeLessThan(3)
    expect(await costOf(query, { all: true })).toBeGreaterThan(200)
  })

  test('counts every alias, and nodes by the number of ids', async () => {
    const once = await costOf('{ schools(first: 100) { nodes { id } } }')
    expect(
      await costOf('{ a: schools(first: 100) { nodes { id } } b: schools(first: 100) { nodes { id } } }'),
    ).toBeCloseTo(2 * once, -1)
    const ids = Array.from({ length: 200 }, () => 'x')
    expect(await costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toBe(220)
  })

  test('is refused before execution if it is too high, even for a query of 225 bytes', async () => {
    const { status, errors, extensions, statements } = await server().ask(trap)
    expect(trap.replace(/\s+/g, '').length).toBeLessThan(225)
    expect(status).toBe(400)
    expect(errors).toMatchObject([
      { extensions: { code: 'TOO_COSTLY' }, message: expect.stringContaining('уменьшите first') },
    ])
    expect(extensions.cost.requested).toBeGreaterThan(1e8)
    expect(statements).toEqual([])
  })

  test('is refused if it overflows to Infinity', async () => {
    const query = `query ($n: Int) { ${schools(`municipality { ${schools(`municipality { ${schools('id')} }`)} }`).replaceAll('100', '$n')} }`
    const { errors, extensions } = await server().ask(query, { n: 2_147_483_647 })
    expect(errors[0]?.extensions?.code).toBe('TOO_COSTLY')
    expect(extensions.cost.requested).toBe(Number.MAX_SAFE_INTEGER)
  })

  test('counts what a bulk action writes', async () => {
    const one = { indicator: 'x', measuredOn: '2021-01-01', value: 1 }
    const values = Array.from({ length: 3_000 }, () => one)
    const query =
      'mutation ($input: RecordIndicatorValuesInput!) { recordIndicatorValues(input: $input) { records { id indicator { id values(first: 20) { nodes { id } } } } } }'
    const { errors } = await server().ask(query, { input: { values } })
    expect(errors[0]?.extensions?.code).toBe('TOO_COSTLY')
  })

  test('is too high for a query that repeats the introspection many times', async () => {
    const whole = '__schema { types { name description fields { name description } } }'
    const again = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${whole}`).join(' ')} }`
    expect(await costOf(again(1))).toBeGreaterThan(300)
    expect((await server().ask(again(24))).extensions.cost.requested).toBeGreaterThan(8_000)
  })

  test('allows the introspection of GraphiQL and code generators', async () => {
    expect(
      await costOf(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true })),
    ).toBeLessThan(defaultLimits.cost * 0.6)
  })
})
