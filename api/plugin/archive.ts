import { Prisma } from '../../prisma/generated/client.ts'
import { requireText } from '../action/input.ts'
import { archive, lock, type Placed } from '../action/record.ts'
import type { Outcome, Place, Work } from '../action/work.ts'
import type { Table } from '../data/table.ts'
import type { Builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { readId } from '../graphql/global-id.ts'

/** A kind of record that a plugin's users may take out of the lists. */
export interface Archivable<R extends Placed> {
  readonly table: Table<R>
  /** Throws where this one must stay. */
  readonly check?: (row: R, work: Work) => void | Promise<void>
  /** What lies in it and goes with it: a predicate over `t`. */
  readonly parts?: { readonly table: Table<Placed>; readonly of: (row: R) => Prisma.Sql }
}

interface Asked {
  readonly record: string
  readonly version: number
  readonly reason: string
}

/** Ties a check to its table, and forgets their type for the list. */
export function archivable<R extends Placed>(one: Archivable<R>): Archivable<Placed> {
  // What is read from the table is handed only to the check beside it.
  return one as unknown as Archivable<Placed>
}

/**
 * Adds `archive{Id}Record`: takes a record of the plugin out of the lists for a reason, and tells the change feed. A
 * record of another type is BAD_INPUT.
 */
export function addArchive<Action extends string>(
  builder: Builder,
  action: Action,
  steps: {
    readonly act: (
      context: Context,
      action: Action,
      input: object,
      perform: (work: Work) => Promise<Outcome>,
    ) => Promise<Outcome>
    readonly permit: (work: Work, place: Place) => Promise<void>
  },
  kinds: readonly Archivable<Placed>[],
): void {
  const name = `${action[0]?.toUpperCase()}${action.slice(1)}`
  const input = builder.inputType(`${name}Input`, {
    fields: t => ({
      record: t.id({ required: true }),
      version: t.int({ required: true }),
      reason: t.string({ required: true }),
    }),
  })
  const payload = builder.objectRef<Outcome & Pick<Asked, 'record'>>(`${name}Payload`).implement({
    fields: t => ({
      record: t.id({ nullable: true, resolve: ({ id, record }) => id && record }),
      findings: t.field({ type: ['Finding'], resolve: ({ findings }) => [...findings] }),
    }),
  })
  const perform = async (work: Work, { record, version, reason }: Asked): Promise<Outcome> => {
    const named = readId(record)
    const kind = kinds.find(({ table }) => table.type === named?.type)
    if (!kind || !named)
      throw apiError('BAD_INPUT', 'Такую запись не убирают: назовите запись этого региона.')
    const before = await lock(work, kind.table, named.id, version)
    const { regionId = null, municipalityId = null, schoolId = null } = before
    await steps.permit(work, { regionId, municipalityId, schoolId })
    await kind.check?.(before, work)
    const basis = requireText(reason, 'Напишите, почему запись убирают.')
    if (kind.parts) await archiveParts(work, kind.parts.table, kind.parts.of(before), basis)
    await archive(work, kind.table, before, basis)
    return { id: named.id, findings: [] }
  }
  builder.mutationField(action, t =>
    t.field({
      type: payload,
      args: { input: t.arg({ type: input, required: true }) },
      resolve: async (_, { input }, context) => ({
        ...(await steps.act(context, action, input, work => perform(work, input))),
        record: input.record,
      }),
    }),
  )
}

async function archiveParts(
  work: Work,
  table: Table<Placed>,
  which: Prisma.Sql,
  basis: string,
): Promise<void> {
  const parts = await work.read<Placed>(Prisma.sql`
    select ${table.columns} from ${table.name} t where ${which} and t.archived_at is null order by t.id for update`)
  for (const part of parts) await archive(work, table, part, basis)
}
