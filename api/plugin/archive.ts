import { requireText } from '../action/input.ts'
import { archive, lock, type Placed } from '../action/record.ts'
import type { Outcome, Place, Work } from '../action/work.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { Table } from '../data/table.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { readId } from '../graphql/global-id.ts'

/** A kind of record that a plugin's users may take out of the lists. */
export interface Archivable<R extends Placed, P extends Placed = Placed> {
  readonly table: Table<R>
  /** Throws where this one must stay. */
  readonly check?: (row: R, work: Work) => void | Promise<void>
  /** What lies in it and goes with it: a predicate over `t`. */
  readonly parts?: { readonly table: Table<P>; readonly of: (row: R) => Sql }
}

interface Asked {
  readonly record: string
  readonly version: number
  readonly reason: string
}

/** Ties a check to its table, and forgets their type for the list. */
export function archivable<R extends Placed, P extends Placed>(one: Archivable<R, P>): Archivable<Placed> {
  // What is read from the table is handed only to the check beside it.
  return one as unknown as Archivable<Placed>
}

/** What came of archiving: the record as the caller has named it, or null where rules refused. */
export interface ArchivedOutcome extends Outcome {
  readonly record: string | null
}

interface Steps<Action extends string> {
  readonly act: (
    context: Context,
    action: Action,
    input: object,
    perform: (work: Work) => Promise<Outcome>,
  ) => Promise<Outcome>
  readonly permit: (work: Work, place: Place) => Promise<void>
}

/**
 * The resolver of `archive{Id}Record`: takes a record of the plugin out of the lists for a reason, and leaves a tombstone
 * in the change feed. A record of another type is BAD_INPUT.
 */
export const archiveRecord =
  <Action extends string>(action: Action, steps: Steps<Action>, kinds: readonly Archivable<Placed>[]) =>
  async (_: unknown, { input }: { readonly input: Asked }, context: Context): Promise<ArchivedOutcome> => {
    const outcome = await steps.act(context, action, input, work => perform(work, steps, kinds, input))
    return { ...outcome, record: outcome.id && input.record }
  }

async function perform(
  work: Work,
  steps: Pick<Steps<string>, 'permit'>,
  kinds: readonly Archivable<Placed>[],
  { record, version, reason }: Asked,
): Promise<Outcome> {
  const named = readId(record)
  const kind = kinds.find(({ table }) => table.type === named?.type)
  if (!kind || !named) throw apiError('BAD_INPUT', 'Такую запись не убирают: назовите запись этого региона.')
  const before = await lock(work, kind.table, named.id, version)
  const { regionId = null, municipalityId = null, schoolId = null } = before
  await steps.permit(work, { regionId, municipalityId, schoolId })
  await kind.check?.(before, work)
  const basis = requireText(reason, 'Напишите, почему запись убирают.')
  if (kind.parts) await archiveParts(work, kind.parts.table, kind.parts.of(before), basis)
  await archive(work, kind.table, before, basis)
  return { id: named.id, findings: [] }
}

async function archiveParts(work: Work, table: Table<Placed>, which: Sql, basis: string): Promise<void> {
  const parts = await work.read<Placed>(sql`
    select ${table.columns} from ${table.name} t where ${which} and t.archived_at is null order by t.id for update`)
  for (const part of parts) await archive(work, table, part, basis)
}
