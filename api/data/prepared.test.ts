import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'
import { preparedNames } from './prepared.ts'
import { sql } from './sql.ts'

const server = testServer({})
const query =
  '{ schools(first: 3) { nodes { key municipality { key } roadmaps(first: 2) { nodes { key } } } } }'
const prepared = async () => {
  const rows = await server().database.read<{ statement: string }>(
    sql`select statement from pg_prepared_statements order by prepare_time`,
  )
  return rows.map(({ statement }) => statement)
}

describe('a statement', () => {
  test('is kept by the connection once it is sent often, and answers as before', async () => {
    const first = await server().ask(query)
    expect(first.errors).toEqual([])
    expect(await prepared()).toEqual([])
    for (let time = 0; time < 10; time += 1) expect((await server().ask(query)).data).toEqual(first.data)
    const kept = await prepared()
    expect(kept.some(text => text.includes('from "core"."school" t'))).toBe(true)
    expect(kept.some(text => text.includes('from "core"."municipality" t'))).toBe(true)
  })

  test('of a filter is planned by its values each time', async () => {
    const filtered = '{ schools(filter: { kind: BASIC }) { nodes { shortName } } }'
    for (let time = 0; time < 10; time += 1) expect((await server().ask(filtered)).errors).toEqual([])
    expect((await prepared()).some(text => text.includes('"kind" = '))).toBe(false)
  })
})

describe('the names of statements', () => {
  test('are there for the server’s own, however many documents have been sent often', () => {
    const nameOf = preparedNames()
    const often = (text: string, isOfDocument: boolean) => {
      for (let time = 0; time < 10; time += 1) nameOf(text, isOfDocument)
      return nameOf(text, isOfDocument)
    }
    const named = Array.from({ length: 300 }, (_, index) => often(`select ${index}`, true))
    expect(named.filter(name => name !== undefined)).toHaveLength(100)
    expect(often('select from core.api_key', false)).toBeDefined()
  })
})
