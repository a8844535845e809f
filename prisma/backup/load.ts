import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isDeepStrictEqual } from 'node:util'
import { createGunzip } from 'node:zlib'
import type { ClientBase } from 'pg'
import { from, to } from 'pg-copy-streams'
import type { z } from 'zod'
import { StartFailure } from '../../api/server/startup-error.ts'
import type { Sums } from './dump.ts'
import {
  endLine,
  endOfRows,
  type Head,
  headLine,
  linesOf,
  type Sum,
  sumLine,
  summing,
  tableLine,
  tooLong,
} from './format.ts'
import { withoutForeignKeys, withoutTriggers } from './guards.ts'
import { openPlain } from './open-plain.ts'
import { copyIn, copyOut, plainSession, readTables, type StoredTable } from './session.ts'

/** What reading a file and unpacking it fail with. */
const isUnreadable = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  /^(Z_|ENOENT|EISDIR|EACCES|ELOOP|TOO_LONG)/.test(String(error.code))

const damaged = (cause?: unknown) =>
  new StartFailure(
    'BAD_BACKUP',
    'Копия повреждена или неполна: возьмите другую. В базе ничего не изменено.',
    {
      cause,
    },
  )

type Lines = AsyncGenerator<Buffer, void, void>

const next = async (lines: Lines): Promise<Buffer> => {
  const { value, done } = await lines.next()
  if (done || !value) throw damaged()
  return value
}

const nextAs = async <T>(lines: Lines, shape: z.ZodType<T>): Promise<T> => {
  const text = (await next(lines)).toString()
  try {
    return shape.parse(JSON.parse(text))
  } catch (cause) {
    throw damaged(cause)
  }
}

/** Text of tables is packed to a tenth or so; what unpacks to so many times its size is made to fill the disk. */
const mostTimes = 200
const leastUnpacked = 64 * 1_048_576

async function* bounded(bytes: AsyncIterable<Buffer>, most: number) {
  let total = 0
  for await (const chunk of bytes) {
    total += chunk.length
    if (total > most) throw tooLong()
    yield chunk
  }
}

async function* open(file: string): Lines {
  const handle = await openPlain(file)
  const { size } = await handle.stat()
  const bytes = createGunzip()
  const source = handle.createReadStream().on('error', error => bytes.destroy(error))
  try {
    yield* linesOf(bounded(source.pipe(bytes), Math.max(leastUnpacked, size * mostTimes)))
  } finally {
    source.destroy()
    bytes.destroy()
  }
}

/** What a copy says of itself. Fails with StartFailure: BAD_BACKUP. */
export const readHead = async (file: string): Promise<Head> => {
  const lines = open(file)
  try {
    return await nextAs(lines, headLine)
  } catch (error) {
    throw error instanceof StartFailure ? error : damaged(error)
  } finally {
    await lines.return()
  }
}

/**
 * Puts a copy into an empty database of the same migrations, in one transaction: either all of it is there afterwards,
 * read back and equal to its checksums, with every foreign key checked again, or nothing. Fails with StartFailure: BAD_BACKUP.
 */
export const load = async (
  client: ClientBase,
  file: string,
  alongside: () => Promise<void>,
): Promise<Sums> => {
  await plainSession(client)
  const lines = open(file)
  await client.query('BEGIN')
  try {
    const tables = await readTables(client)
    const sums = await withoutForeignKeys(client, () =>
      withoutTriggers(client, tables, () => loadTables(client, lines, tables)),
    )
    await alongside()
    await client.query('COMMIT')
    return sums
  } catch (error) {
    await client.query('ROLLBACK')
    throw isUnreadable(error) ? damaged(error) : error
  } finally {
    await lines.return()
  }
}

/** What migrations have put into tables, which the copy holds as it was then. */
const empty = (client: ClientBase, tables: readonly StoredTable[]) =>
  client.query(`TRUNCATE ${tables.map(({ table }) => table).join(', ')}`)

const loadTables = async (
  client: ClientBase,
  lines: Lines,
  tables: readonly StoredTable[],
): Promise<Sums> => {
  const { sequences } = await nextAs(lines, headLine)
  const sums = new Map<string, Sum>()
  await empty(client, tables)
  for (const expected of tables) {
    const table = await nextAs(lines, tableLine)
    if (!isDeepStrictEqual(plain(table), plain(expected))) throw damaged()
    sums.set(table.table, await loadTable(client, lines, table))
  }
  if ((await nextAs(lines, endLine)).tables !== tables.length) throw damaged()
  for (const { sequence, value } of sequences)
    if (value !== null) await client.query('SELECT setval($1::regclass, $2::bigint)', [sequence, value])
  return sums
}

/** The columns of a table may be in another order, if a later migration has added one. */
const plain = ({ table, columns }: StoredTable) => [table, [...columns].sort()]

async function* untilEnd(lines: Lines) {
  for (let row = await next(lines); row.toString().trimEnd() !== endOfRows; row = await next(lines)) yield row
}

const loadTable = async (client: ClientBase, lines: Lines, table: StoredTable): Promise<Sum> => {
  const rows = Readable.from(untilEnd(lines), { objectMode: false })
  await pipeline(rows, client.query(from(copyIn(table)))).catch(cause => {
    throw damaged(cause)
  })
  const expected = await nextAs(lines, sumLine)
  const { add, sum } = summing()
  for await (const row of linesOf(client.query(to(copyOut(table))))) add(row)
  const stored = sum()
  if (stored.rows !== expected.rows || stored.sha256 !== expected.sha256) throw damaged()
  return stored
}
