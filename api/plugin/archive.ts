import { requireText } from '../action/input.ts'
import type { ActionResult, Outcome, UnitOfWork } from '../action/unit-of-work.ts'
import { LockedRecord } from '../action/write/locked-record.ts'
import { lockForUpdate, type Placed } from '../action/write/record.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { Table } from '../data/table.ts'
import { apiError } from '../graphql/errors/table.ts'
import { readId } from '../graphql/global-id.ts'

/** A kind of record that a plugin's users may take out of the lists. */
export interface Archivable<R extends Placed, P extends Placed = Placed> {
  readonly table: Table<R>
  /** The mutation that archives it, whose roles bring it back; `archive{Id}Record` without it. */
  readonly mutation?: string
  /** Throws if this record cannot be archived. */
  readonly check?: (row: R, work: UnitOfWork) => void | Promise<void>
  /** What follows when it is brought back into the lists. */
  readonly restored?: (row: R, work: UnitOfWork) => void | Promise<void>
  /** What lies in it and goes with it: a predicate over `t`. */
  readonly parts?: { readonly table: Table<P>; readonly of: (row: R) => Sql }
}

interface ArchiveInput {
  readonly record: string
  readonly version: number
  readonly reason: string
}

/** Ties a check to its table, and forgets their type for the list. */
export function archivable<R extends Placed, P extends Placed>(one: Archivable<R, P>): Archivable<Placed> {
  // Rows of the table are passed only to its own check.
  return one as unknown as Archivable<Placed>
}

/** What came of archiving: the record as the caller has named it; absent where rules refused. */
export interface ArchivedOutcome extends Outcome {
  readonly record?: string
}

/**
 * What `archive{Id}Record` performs: takes a record of the plugin out of the lists for a reason. A record of another type is
 * BAD_INPUT.
 */
export const archiveRecord =
  (kinds: readonly Archivable<Placed>[]) =>
  async (
    work: UnitOfWork,
    { record, version, reason }: ArchiveInput,
  ): Promise<ArchivedOutcome & ActionResult> => {
    const named = readId(record)
    const kind = kinds.find(({ table }) => table.type === named?.type)
    if (!kind || !named)
      throw apiError(
        'NOT_SUPPORTED',
        'Эту запись удалить нельзя: укажите запись этого региона.',
        'input.record',
      )
    const { table, check, parts } = kind
    const archived = await lockForUpdate(work, table, named.id, version)
    await check?.(archived.row, work)
    const basis = requireText(
      reason,
      'Причина не указана: напишите, почему запись исключается.',
      'input.reason',
    )
    if (parts) await archiveParts(work, parts.table, parts.of(archived.row), basis)
    await archived.archive({ basis })
    return { id: named.id, findings: [], record }
  }

async function archiveParts(
  work: UnitOfWork,
  table: Table<Placed>,
  which: Sql,
  basis: string,
): Promise<void> {
  const parts = await work.read<Placed>(sql`
    select ${table.columns} from ${table.name} t where ${which} and t.archived_at is null order by t.id for update`)
  for (const part of parts) await new LockedRecord(work, table, part).archive({ basis })
}
