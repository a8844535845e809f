import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { ClientBase } from 'pg'
import { to } from 'pg-copy-streams'
import { readLedger } from '../migrate/ledger.ts'
import { endOfRows, type Head, linesOf, type Sum, summing } from './format.ts'
import { copyOut, plainSession, readSequences, readTables, type StoredTable } from './session.ts'

/** What a copy holds, by table. */
export type Sums = ReadonlyMap<string, Sum>

/**
 * Writes a consistent snapshot of all data into a file. The server may go on working: its readers and writers are not
 * blocked, and later writes are not in the copy.
 */
export const dump = async (client: ClientBase, file: string, now: Date): Promise<Sums> => {
  await plainSession(client)
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  const sums = new Map<string, Sum>()
  const bytes = Readable.from(textOf(client, now, sums), { objectMode: false })
  await pipeline(bytes, createGzip(), createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }))
  await client.query('COMMIT')
  return sums
}

const line = (value: object) => Buffer.from(`${JSON.stringify(value)}\n`)

async function* textOf(client: ClientBase, now: Date, sums: Map<string, Sum>) {
  const tables = await readTables(client)
  const ledger = await readLedger(client)
  const head: Head = {
    podyom: 1,
    takenAt: now.toISOString(),
    migrations: ledger.filter(({ finished }) => finished).map(({ name }) => name),
    sequences: [...(await readSequences(client))],
  }
  yield line(head)
  for (const table of tables) {
    yield line(table)
    yield* rowsOf(client, table, sums)
  }
  yield line({ tables: tables.length })
}

async function* rowsOf(client: ClientBase, table: StoredTable, sums: Map<string, Sum>) {
  const { add, sum } = summing()
  for await (const row of linesOf(client.query(to(copyOut(table))))) {
    add(row)
    yield row
  }
  const total = sum()
  sums.set(table.table, total)
  yield Buffer.from(`${endOfRows}\n`)
  yield line(total)
}
