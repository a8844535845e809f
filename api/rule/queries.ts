import { derived, rootValue } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import type { QueryRulesArgs } from '../graphql/generated/contract.ts'
import { addedTypes } from './added.ts'
import { catalogOf } from './catalog.ts'
import { tableOf } from './columns.ts'
import { momentOf } from './enums.ts'
export const PluginInfo: Resolvers<'rule', 'PluginInfo'> = {
  types: derived(one => addedTypes(one)),
}

export const Query: Resolvers<'rule', 'Query'> = {
  rules: rootValue((_, { plugin, at }: QueryRulesArgs, context) =>
    [...catalogOf(context.plugins).values()].filter(
      rule => (plugin == null || rule.plugin === plugin) && (at == null || rule.at.includes(momentOf(at))),
    ),
  ),
  plugins: rootValue((_, __, context) => context.plugins),
}

export const Roadmap: Resolvers<'rule', 'Roadmap'> = {
  table: (roadmap, _, context) => tableOf(context, roadmap.id),
}
