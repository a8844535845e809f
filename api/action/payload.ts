import { byId } from '../data/loader.ts'
import type { Table } from '../data/table.ts'
import { type Builder, once } from '../graphql/builder.ts'
import type { Outcome } from './work.ts'

/** `VerbNounPayload { record, findings }` of a mutation on records of `table`. */
export function payloadOf<R extends { readonly id: string }>(
  builder: Builder,
  name: string,
  table: Table<R>,
) {
  // A table's type is a name of ObjectTypes and its rows are that type's; Pothos cannot follow a name it learns late.
  const type = table.type as never
  return once(builder, name, () =>
    builder.objectRef<Outcome>(name).implement({
      fields: t => ({
        record: t.field({
          type,
          nullable: true,
          resolve: async ({ id }, _, context) => (await byId(context, table, id)) as never,
        }),
        findings: t.field({ type: ['Finding'], resolve: ({ findings }) => [...findings] }),
      }),
    }),
  )
}
