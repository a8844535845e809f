import type { GraphQLSchema } from 'graphql'
import type { AuditEntryRow } from '../../audit/table.ts'
import { column } from '../../graphql/binding/fields.ts'
import type { Resolvers } from '../../graphql/binding/module.ts'
import { globalId } from '../../graphql/global-id.ts'
import { findNode } from '../../graphql/node.ts'
import { printed } from './print.ts'
import { shownFields } from './shown.ts'

export const RoadmapChange: Resolvers<'roadmap', 'RoadmapChange'> = {
  who: column('userTitle'),
  kind: ({ before, after }) => {
    if (before === null) return 'ADDED'
    return after === null ? 'REMOVED' : 'CHANGED'
  },
  record: ({ recordType, recordId }, _, context, info) =>
    findNode(info, context, globalId(recordType, recordId)),
  title: titleOf,
  fields: (entry, _, __, { schema }) => fieldsOf(schema, entry),
}

/** «Мероприятие 2.3 «Обсудить анализ»», by the title after the change; there is one roadmap alone. */
function titleOf({ recordType, before, after }: AuditEntryRow): string {
  if (recordType === 'Roadmap') return 'Дорожная карта'
  const row = after ?? before
  const [number, title] = ['number', 'title'].map(name => valueAt(row, [name]))
  const noun = recordType === 'Activity' ? 'Мероприятие' : 'Раздел'
  return [noun, number, title && `«${title}»`].filter(Boolean).join(' ')
}

function fieldsOf(schema: GraphQLSchema, { recordType, before, after }: AuditEntryRow) {
  return shownFields(schema, recordType)
    .map(({ name, label, path, type }) => ({
      name,
      label,
      before: printed(schema, type, valueAt(before, path)),
      after: printed(schema, type, valueAt(after, path)),
    }))
    .filter(field => field.before !== field.after)
}

const valueAt = (row: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, name) =>
      value instanceof Object ? Object.entries(value).find(([key]) => key === name)?.[1] : null,
    row,
  )
