import { randomUUIDv7 } from 'node:crypto'
import type { Prisma } from '../../generated/client.ts'
import type { SeedDocument } from '../document.ts'

/** One document on its way into the database, inside one transaction. */
export interface Loading {
  readonly tx: Prisma.TransactionClient
  readonly document: SeedDocument
  /** Writes rows in one statement and counts them; without rows nothing is sent. */
  write<Row>(
    rows: readonly Row[],
    insert: (data: Row[]) => Promise<{ readonly count: number }>,
  ): Promise<void>
}

/** The database id behind a key of the document. */
export type Lookup = (key: string) => string

interface Keyed {
  readonly id: string
  readonly key: string
}

interface Table<Row> {
  find(keys: string[]): Promise<readonly { readonly id: string; readonly key: string | null }[]>
  insert(rows: Row[]): Promise<{ readonly count: number }>
}

/**
 * Writes the rows whose key is not stored yet and leaves the others, archived ones too, exactly as people keep them.
 * What hangs on a row (its dated facts, clauses, activities) is written with it or not at all: `added` says which.
 */
export async function insertAbsent<Row extends Keyed>(
  { write }: Loading,
  rows: readonly Row[],
  table: Table<Row>,
): Promise<{ readonly id: Lookup; readonly added: ReadonlySet<string> }> {
  const stored = rows.length > 0 ? await table.find(rows.map(row => row.key)) : []
  const ids = new Map(rows.map(row => [row.key, row.id]))
  const absent = new Set(ids.keys())
  for (const { id, key } of stored) {
    if (key === null) continue
    ids.set(key, id)
    absent.delete(key)
  }
  await write(
    rows.filter(row => absent.has(row.key)),
    table.insert,
  )
  return { id: lookup(ids), added: absent }
}

export function lookup(ids: ReadonlyMap<string, string>): Lookup {
  return key => {
    const id = ids.get(key)
    if (id === undefined)
      throw new Error(`В базе нет записи с ключом «${key}», на которую ссылается документ.`)
    return id
  }
}

export function newId(): string {
  return randomUUIDv7()
}

export function optional<Value, Answer>(value: Value | null, read: (value: Value) => Answer): Answer | null {
  return value === null ? null : read(value)
}

/** A calendar day as Prisma takes it: midnight in UTC. */
export function date(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
