import type { Events } from '../action/events.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { LockedRecord, type Versioned } from '../action/write/locked-record.ts'
import { createRows } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import type { Table } from '../data/table.ts'
import { riskFactors, riskPrograms } from './table.ts'

/**
 * After an action that has written risks or programmes of a plugin: keeps them in the core under the same ids, with the plugin
 * as their origin. What leaves the lists of the plugin leaves those of the core.
 */
export async function followRisks(work: UnitOfWork, { written }: Events['action.performed']): Promise<void> {
  for (const { id: origin, risks } of work.context.plugins) {
    if (!risks) continue
    const idsOf = (types: readonly string[]) => [
      ...new Set(written.filter(({ type }) => types.includes(type)).map(({ id }) => id)),
    ]
    const { factors, programs } = risks
    const [factorIds, programIds] = [idsOf(factors.types), idsOf(programs.types)]
    if (factorIds.length + programIds.length === 0) continue
    const { read } = work
    const keptPrograms = programIds.length > 0 ? await programs.of(read, programIds) : []
    // The core may not have the factor of a programme yet.
    const named = [...factorIds, ...keptPrograms.map(({ factorId }) => factorId)]
    if (named.length > 0) await keep(work, riskFactors, origin, await factors.of(read, named))
    await keep(work, riskPrograms, origin, keptPrograms)
    if (programIds.length > 0) await drop(work, riskPrograms, origin, await programs.gone(read, programIds))
    if (factorIds.length > 0) await drop(work, riskFactors, origin, await factors.gone(read, factorIds))
  }
}

interface Stored extends Versioned {
  readonly origin: string | null
  readonly archivedAt: Date | null
}

/** Stores records as a plugin keeps them; one that says the same already is not written. */
async function keep<R extends Stored>(
  work: UnitOfWork,
  table: Table<R>,
  origin: string,
  kept: readonly (Partial<R> & { readonly id: string })[],
): Promise<void> {
  if (kept.length === 0) return
  const stored = await lockedBy(work, table, origin, kept)
  // The values of a record are columns of its table; the compiler cannot see that through a table of any type.
  const values = kept.map(
    one => ({ ...one, origin }) as unknown as Parameters<typeof createRows<R>>[2][number],
  )
  const added = values.filter(({ id }) => !stored.has(id))
  if (added.length > 0) await createRows(work, table, added)
  for (const { id, ...value } of values) {
    const row = stored.get(id)
    if (!row) continue
    const record = new LockedRecord(work, table, row)
    if (row.archivedAt) await record.revive(value as Parameters<typeof record.revive>[0])
    else if (differs(row, value)) await record.update(value as Parameters<typeof record.update>[0])
  }
}

const differs = (row: object, values: object): boolean => {
  const before: Readonly<Record<string, unknown>> = { ...row }
  return Object.entries(values).some(([field, value]) => value !== before[field])
}

/** Takes records that a plugin has archived out of the lists of the core. */
async function drop<R extends Stored>(
  work: UnitOfWork,
  table: Table<R>,
  origin: string,
  ids: readonly string[],
): Promise<void> {
  const stored = await lockedBy(
    work,
    table,
    origin,
    ids.map(id => ({ id })),
  )
  for (const row of stored.values()) if (!row.archivedAt) await new LockedRecord(work, table, row).archive()
}

/** The rows of the core under these ids that are of the plugin, by id. */
async function lockedBy<R extends Stored>(
  { read }: UnitOfWork,
  table: Table<R>,
  origin: string,
  records: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, R>> {
  if (records.length === 0) return new Map()
  const ids = records.map(({ id }) => id)
  const rows = await read<R>(sql`
    select ${table.columns} from ${table.name} t
    where t.id = any(${ids}::uuid[]) and t.origin = ${origin} order by t.id for update`)
  return new Map(rows.map(row => [row.id, row]))
}
