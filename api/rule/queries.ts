import type { Resolvers } from '../graphql/binding/module.ts'
import { addedTypes } from './added.ts'
import { catalogOf } from './catalog.ts'
import { tableOf } from './columns.ts'
import { momentOf } from './enums.ts'
export const PluginInfo: Resolvers<'rule', 'PluginInfo'> = {
  types: one => addedTypes(one),
}

export const Query: Resolvers<'rule', 'Query'> = {
  rules: (_, { plugin, at }, context) =>
    [...catalogOf(context.plugins).values()].filter(
      rule => (plugin == null || rule.plugin === plugin) && (at == null || rule.at.includes(momentOf(at))),
    ),
  plugins: (_, __, context) => context.plugins,
}

export const Roadmap: Resolvers<'rule', 'Roadmap'> = {
  table: (roadmap, _, context) => tableOf(context, roadmap.id),
}
