import { type GraphQLField, getNamedType, isEnumType, isRequiredArgument } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { createSchema } from '../../api/graphql/schema.ts'
import { plugins } from './fixtures/plugins.ts'
import { triedServer } from './fixtures/trying.ts'

const schema = createSchema(plugins)
const as = [
  { role: 'ADMIN', on: null },
  { role: 'AUDITOR', on: null },
] as const
const { server } = triedServer(() => [as])
const ask = (query: string) => server().ask(query, {}, { as })

/** The `orderBy` arguments of a list; an empty one if it has only its default order. */
const ordersOf = ({ args }: GraphQLField<unknown, unknown>): readonly string[] => {
  const argument = args.find(({ name }) => name === 'orderBy')
  const type = argument && getNamedType(argument.type)
  return isEnumType(type) ? type.getValues().map(({ name }) => `orderBy: ${name}, `) : ['']
}

/** Every list of the root, in every order, as `[list, order]`. */
const lists = Object.values(schema.getQueryType()?.getFields() ?? {})
  .filter(({ type, args }) => /Connection!?$/.test(String(type)) && !args.some(isRequiredArgument))
  .flatMap(field => ordersOf(field).map(order => [field.name, order] as const))

const cursors = new Set<string>()
beforeAll(async () => {
  for (const [list, order] of lists) {
    const { data, errors } = await ask(`{ ${list}(${order}first: 1) { pageInfo { endCursor } } }`)
    expect(errors).toEqual([])
    const { endCursor } = data[list].pageInfo
    if (endCursor) cursors.add(endCursor)
  }
  const { data } = await ask('{ changes(first: 1) { endCursor } }')
  cursors.add(data.changes.endCursor)
})

describe('a list', () => {
  test('is among many, and most have a cursor', () => {
    expect(lists.length).toBeGreaterThan(20)
    expect(cursors.size).toBeGreaterThan(lists.length / 2)
  })

  test.each(lists)(
    'takes the cursors of all others for what they are, from both ends: %s %s',
    async (list, order) => {
      for (const cursor of cursors) {
        const bounds = [`after: "${cursor}", first: 2`, `before: "${cursor}", last: 2`]
        for (const bound of [...bounds, `after: "${cursor}", before: "${cursor}", last: 2`]) {
          const { status, errors } = await ask(`{ ${list}(${order}${bound}) { edges { cursor } } }`)
          expect(status, `${cursor} ${JSON.stringify(errors)}`).toBeLessThan(500)
          for (const { message, extensions } of errors) {
            expect(extensions?.code).toBe('BAD_INPUT')
            expect(message).toContain('Курсор не от')
          }
        }
      }
    },
  )
})
