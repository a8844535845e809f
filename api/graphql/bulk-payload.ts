import type { Outcome } from '../action/work.ts'
import { byId } from '../data/loader.ts'
import type { Table } from '../data/table.ts'
import { type Builder, once } from './builder.ts'

/** What came of an action that writes many records: their ids, in the order of the input; none where rules refused. */
export interface BulkOutcome extends Outcome {
  readonly ids?: readonly string[]
}

/** `VerbNounsPayload { records, findings }` of a mutation that writes many records of `table`. */
export function recordsPayloadOf<R extends { readonly id: string }>(
  builder: Builder,
  name: string,
  table: Table<R>,
) {
  // A table's type is a name of ObjectTypes and its rows are that type's; Pothos cannot follow a name it learns late.
  const type = [table.type] as never
  return once(builder, name, () =>
    builder.objectRef<BulkOutcome>(name).implement({
      fields: t => ({
        records: t.field({
          type,
          resolve: async ({ ids = [] }, _, context) => {
            const rows = await Promise.all(ids.map(id => byId(context, table, id)))
            return rows.filter(row => row !== null) as never
          },
        }),
        findings: t.field({ type: ['Finding'], resolve: ({ findings }) => [...findings] }),
      }),
    }),
  )
}
