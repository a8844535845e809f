import { readFileSync } from 'node:fs'
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { largestPage } from '../api/data/window.ts'
import { examples } from '../api/graphql/example-queries.ts'
import { createSchema } from '../api/graphql/schema.ts'
import { priceOf } from '../api/limits/cost/price.ts'
import { defaultLimits } from '../api/server/limits.ts'
import { plugins } from '../plugins/index.ts'

const schema = createSchema(plugins)

const pricesOf = ({ definitions }: DocumentNode, variables: Readonly<Record<string, unknown>>) => {
  const fragments = definitions.filter(one => one.kind === Kind.FRAGMENT_DEFINITION)
  const byName = new Map(fragments.map(one => [one.name.value, one]))
  return definitions
    .filter(one => one.kind === Kind.OPERATION_DEFINITION)
    .map(one => ({ name: one.name?.value, price: priceOf(schema, one, byName, variables) }))
}

const isDocument = (value: unknown): value is DocumentNode =>
  typeof value === 'object' && value !== null && 'definitions' in value

/** Operations that ask a whole page of each record: their outer page stays at its default. */
const nested = ['Indicators', 'Campaigns']

const holdsPage = ({ name }: OperationDefinitionNode) => nested.includes(name?.value ?? '')

describe.each(['core', ...plugins.map(({ id }) => id)])('the client %s', id => {
  test('has only operations within the cost limit, with their largest pages', async () => {
    const documents = Object.values(await import(`./${id}/generated/graphql.ts`)).filter(isDocument)
    expect(documents.length).toBeGreaterThan(10)
    const prices = documents.flatMap(document => {
      const whole = document.definitions.some(one => one.kind === Kind.OPERATION_DEFINITION && holdsPage(one))
      return pricesOf(document, whole ? {} : { first: largestPage })
    })
    expect(prices.filter(({ price }) => price > defaultLimits.cost * 0.85)).toEqual([])
  })
})

describe('the first query', () => {
  test.each(examples)('of GraphiQL, $name, asks for less than the server allows', ({ query }) => {
    for (const { price } of pricesOf(parse(query), {})) expect(price).toBeLessThan(defaultLimits.cost / 4)
  })

  test.each(['README.md', 'README.ru.md'])('of %s is within the cost limit', file => {
    const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
    const queries = [...text.matchAll(/(?:"query":"|query = ')((?:\\.|[^"'\\])+)/g)].map(([, query = '']) =>
      query.replaceAll('\\"', '"'),
    )
    expect(queries.length).toBeGreaterThan(2)
    for (const query of queries)
      for (const { price } of pricesOf(parse(query), {})) expect(price).toBeLessThan(defaultLimits.cost / 4)
  })
})
