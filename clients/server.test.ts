import { gql, type TypedDocumentNode } from '@urql/core'
import { describe, expect, test } from 'vitest'
import { createClient } from './client.ts'
import { ObligationsDocument, SchoolDocument } from './core/generated/graphql.ts'
import { seededServer } from './testing.server.ts'

const running = seededServer()
const client = async () => createClient({ url: await running() })

const Total: TypedDocumentNode<
  { readonly obligations: { readonly totalCount: number } },
  Readonly<Record<string, never>>
> = gql`
  query Total { obligations { totalCount } }
`

describe('a client of the running server', () => {
  test('reads a typed answer', async () => {
    const { data } = await (await client()).ask(SchoolDocument, { key: 'rodniki-sosnovskaya' })
    expect(data?.school).toMatchObject({
      key: 'rodniki-sosnovskaya',
      municipality: { region: { code: 'RU-IVA' } },
    })
  })

  test('walks a whole connection, every row once', async () => {
    const { ask, pages } = await client()
    const total = (await ask(Total, {})).data?.obligations.totalCount
    const ids: string[] = []
    for await (const { id } of pages(ObligationsDocument, { first: 97 }, data => data.obligations))
      ids.push(id)
    expect(total).toBeGreaterThan(97)
    expect(ids).toHaveLength(total ?? 0)
    expect(new Set(ids).size).toBe(total)
  })

  test('gets the code of a refusal, in Russian', async () => {
    const { error } = await (await client()).ask(ObligationsDocument, { first: 201 })
    expect(error).toMatchObject({ kind: 'api', code: 'BAD_INPUT' })
    expect(error?.message).toMatch(/[а-я]/)
  })

  test('gets a Russian message for an operation that does not fit the contract', async () => {
    const Odd: TypedDocumentNode<unknown, Readonly<Record<string, never>>> = gql`query Odd { odd }`
    const { error } = await (await client()).ask(Odd, {})
    expect(error?.kind).toBe('api')
    expect(error?.message).toMatch(/[а-я]/)
  })
})
