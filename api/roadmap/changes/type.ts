import type { GraphQLSchema } from 'graphql'
import type { AuditEntryRow } from '../../audit/table.ts'
import { column } from '../../graphql/binding/fields.ts'
import type { Resolvers } from '../../graphql/binding/module.ts'
import type { Context } from '../../graphql/context.ts'
import { globalId } from '../../graphql/global-id.ts'
import { findNode } from '../../graphql/node.ts'
import { printed } from '../../history/print.ts'
import { referencesOf } from '../../history/references.ts'
import { shownFields, valueAt } from '../../history/shown.ts'

export const RoadmapChange: Resolvers<'roadmap', 'RoadmapChange'> = {
  who: column('userTitle'),
  kind: ({ before, after }) => {
    if (before === null) return 'ADDED'
    return after === null ? 'REMOVED' : 'CHANGED'
  },
  record: ({ recordType, recordId }, _, context, info) =>
    findNode(info, context, globalId(recordType, recordId)),
  title: titleOf,
  fields: (entry, _, context, { schema }) => fieldsOf(context, schema, entry),
}

/** «Мероприятие 2.3 «Обсудить анализ»», by the title after the change; there is one roadmap alone. */
function titleOf({ recordType, before, after }: AuditEntryRow): string {
  if (recordType === 'Roadmap') return 'Дорожная карта'
  const row = after ?? before
  const [number, title] = ['number', 'title'].map(name => valueAt(row, [name]))
  const noun = recordType === 'Activity' ? 'Мероприятие' : 'Раздел'
  return [noun, number, title && `«${title}»`].filter(Boolean).join(' ')
}

async function fieldsOf(
  context: Context,
  schema: GraphQLSchema,
  { recordType, before, after }: AuditEntryRow,
) {
  const own = shownFields(schema, recordType).map(({ name, label, path, type }) => ({
    name,
    label,
    before: printed(schema, type, valueAt(before, path)),
    after: printed(schema, type, valueAt(after, path)),
  }))
  const lists = await referencesOf(context, recordType, [before, after])
  const named = lists.map(({ name, label, values: [old = null, next = null] }) => ({
    name,
    label,
    before: old,
    after: next,
  }))
  return [...own, ...named].filter(field => field.before !== field.after)
}
