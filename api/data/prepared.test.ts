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

describe('a connection', () => {
  const fieldOf = (number: number, index: number) =>
    `s${index}: schools(first: 1) { nodes { k${number}_${index}: key } }`
  /** A document of twelve statements that no other document has. */
  const documentOf = (number: number) =>
    `{ ${Array.from({ length: 12 }, (_, index) => fieldOf(number, index)).join(' ')} }`
  /** What each connection of the pool keeps. */
  const keptOf = async () => {
    const { pool } = server().database
    const clients = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
    const texts = clients.map(async client => {
      const { rows } = await client.query<{ statement: string }>(
        'select statement from pg_prepared_statements',
      )
      return rows.map(({ statement }) => statement)
    })
    return Promise.all(texts).finally(() => {
      for (const client of clients) client.release()
    })
  }

  test('keeps the statements that are sent now, not those that filled it before', async () => {
    for (let number = 0; number < 15; number += 1)
      for (let time = 0; time < 10; time += 1)
        expect((await server().ask(documentOf(number))).errors).toEqual([])
    const filled = (await keptOf()).flat()
    expect(filled.some(text => text.includes('k0_'))).toBe(false)
    expect(filled.some(text => text.includes('k14_'))).toBe(true)
    for (let time = 0; time < 10; time += 1) await server().ask(documentOf(0))
    const kept = await keptOf()
    expect(kept.flat().some(text => text.includes('k0_'))).toBe(true)
    expect(Math.max(...kept.map(({ length }) => length))).toBeLessThanOrEqual(200)
  })
})

describe('the names of statements', () => {
  test('are there for the server’s own, however many documents have been sent often', () => {
    const { nameOf } = preparedNames()
    const often = (text: string, isOfDocument: boolean) => {
      for (let time = 0; time < 10; time += 1) nameOf(text, isOfDocument)
      return nameOf(text, isOfDocument)
    }
    const own = often('select from core.api_key', false)
    expect(own).toBeDefined()
    for (let index = 0; index < 300; index += 1) often(`select ${index}`, true)
    expect(nameOf('select from core.api_key')).toBe(own)
  })

  test('give way to those that are sent now, and are not given twice', () => {
    const { nameOf, isInUse } = preparedNames()
    const named = Array.from({ length: 300 }, (_, index) => {
      for (let time = 0; time < 10; time += 1) nameOf(`select ${index}`, true)
      return nameOf(`select ${index}`, true) ?? ''
    })
    expect(new Set(named).size).toBe(300)
    expect(named.filter(isInUse)).toEqual(named.slice(-100))
    expect(nameOf('select 0', true)).toBeUndefined()
  })
})
