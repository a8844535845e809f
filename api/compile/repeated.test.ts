import { describe, expect, test } from 'vitest'
import { stranger } from '../data/scope.ts'
import { testServer } from '../testing/server.ts'

const server = testServer({ visitor: stranger })
const query = 'query ($first: Int) { schools(first: $first) { nodes { key municipality { key } } } }'
const everywhere = [{ role: 'ADMIN', on: null }] as const
const rodniki = [{ role: 'MUNICIPAL', on: 'rodniki' }] as const

/** The answer to the query after it was sent before. */
const again = async (variables: object, more: Parameters<ReturnType<typeof server>['ask']>[2] = {}) => {
  const { ask } = server()
  await ask(query, { first: 3 }, { as: everywhere })
  return ask(query, { ...variables }, more)
}

describe('a query that was sent before', () => {
  test('is answered alike, by one statement', async () => {
    const first = await server().ask(query, { first: 2 }, { as: everywhere })
    const second = await again({ first: 2 }, { as: everywhere })
    expect(second.errors).toEqual([])
    expect(second.data).toEqual(first.data)
    expect(second.statements).toHaveLength(1)
  })

  test('shows another user what that user may see', async () => {
    const { data } = await again({ first: 200 }, { as: rodniki })
    const places = data.schools.nodes.map((one: { municipality: { key: string } }) => one.municipality.key)
    expect(new Set(places)).toEqual(new Set(['rodniki']))
  })

  test('is refused to a caller without a key', async () => {
    const { errors, statements } = await again({ first: 2 })
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect(statements).toEqual([])
  })

  test('is checked with its variables each time', async () => {
    const codeOf = async (variables: object) =>
      (await again(variables, { as: everywhere })).errors.map(({ extensions }) => extensions?.code)
    expect(await codeOf({ first: 'x' })).toEqual(['BAD_INPUT'])
    expect(await codeOf({ first: 201 })).toEqual(['BAD_INPUT'])
    expect(await codeOf({ first: 2_000_000_000 })).toEqual(['TOO_COSTLY'])
    expect(await codeOf({ first: 1 })).toEqual([])
  })
})
