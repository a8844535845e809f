import type { Resolvers } from '../graphql/binding/module.ts'
import { defineModule } from '../graphql/binding/module.ts'
import { globalId } from '../graphql/global-id.ts'
import { findNode } from '../graphql/node.ts'
import { shownState } from '../roadmap/shown-status.ts'
import { recordAsOf } from './as-of.ts'
import { printed } from './print.ts'
import { referencesOf } from './references.ts'
import { shownFields, valueAt } from './shown.ts'

const RecordState: Resolvers<'history', 'RecordState'> = {
  record: ({ recordType, recordId }, _, context, info) =>
    findNode(info, context, globalId(recordType, recordId)),
  since: ({ entry }) => entry?.at ?? null,
  who: ({ userTitle }) => userTitle,
  action: ({ entry }) => entry?.action ?? null,
  fields: async ({ recordType, state, isWhole }, _, context, { schema }) => {
    const shown = recordType === 'Roadmap' && !isWhole ? shownState(state) : state
    const own = shownFields(schema, recordType).map(({ name, label, path, type }) => ({
      name,
      label,
      value: printed(schema, type, valueAt(shown, path)),
    }))
    const lists = await referencesOf(context, recordType, [state])
    return [
      ...own,
      ...lists.map(({ name, label, values: [value = null] }) => ({ name, label, value })),
    ].flatMap(({ value, ...field }) => (value === null ? [] : [{ ...field, value }]))
  },
}

const Query: Resolvers<'history', 'Query'> = {
  recordAsOf: (_, { id, at }, context, { schema }) => recordAsOf(context, schema, id, at),
}

export const historyModule = defineModule('history', { types: { Query, RecordState } })
