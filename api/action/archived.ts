import { Prisma } from '../../prisma/generated/client.ts'
import { today } from '../calendar/today.ts'
import type { Table } from '../data/table.ts'
import { type Builder, once } from '../graphql/builder.ts'
import { apiError } from '../graphql/errors/table.ts'
import { globalId } from '../graphql/global-id.ts'
import type { Outcome, Work } from './work.ts'

/** What every archiving asks beside the record: its version, and why it is taken out of the lists. */
export interface Archiving {
  readonly id: string
  readonly version: number
  readonly reason: string
}

/** The payload of a mutation that archives records of `table`: an archived record is told by its id alone. */
export function archivedPayloadOf(builder: Builder, name: string, { type }: Table<unknown>) {
  return once(builder, name, () =>
    builder.objectRef<Outcome>(name).implement({
      fields: t => ({
        record: t.id({ nullable: true, resolve: ({ id }) => id && globalId(type, id) }),
        findings: t.field({ type: ['Finding'], resolve: ({ findings }) => [...findings] }),
      }),
    }),
  )
}

/** BAD_INPUT where a statement finds a row: something that stands still rests on the record. */
export async function requireNone({ read }: Work, rows: Prisma.Sql, otherwise: string): Promise<void> {
  const [found] = await read(Prisma.sql`select from (${rows}) rests limit 1`)
  if (found) throw apiError('BAD_INPUT', otherwise)
}

/** The condition that a dated row `t` of a region holds there today or later. */
export const lasting = ({ context }: Pick<Work, 'context'>, regionId: string | null): Prisma.Sql =>
  Prisma.sql`t.archived_at is null and coalesce(t.valid_to >= ${today(context, regionId)}::date, true)`

/** The condition that a roadmap `m` is a draft or in force. */
export const inWork = Prisma.sql`m.archived_at is null and m.status in ('DRAFT', 'APPROVED', 'IN_EXECUTION')`
