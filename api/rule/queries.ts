import type { Builder } from '../graphql/builder.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import { addedTypes } from './added.ts'
import { catalogOf } from './catalog.ts'
import { tableOf } from './columns.ts'
import { momentOf } from './enums.ts'
import { regionPolicy, roadmapTable } from './policy.ts'
import { buildRule } from './type.ts'

/** `Query.rules`, `Query.plugins` and `Roadmap.table`. */
export function buildRuleQueries(builder: Builder): void {
  buildRule(builder)
  const plugin = builder.objectRef<RegionPlugin>('PluginInfo').implement({
    fields: t => ({
      id: t.exposeString('id'),
      version: t.exposeString('version'),
      title: t.exposeString('title'),
      regions: t.stringList({ resolve: ({ regions }) => [...regions] }),
      core: t.exposeString('core'),
      types: t.stringList({ resolve: one => [...addedTypes(one)] }),
      policy: t.field({ type: regionPolicy(builder), resolve: one => one.policy }),
    }),
  })
  builder.queryFields(t => ({
    rules: t.field({
      type: ['Rule'],
      args: { plugin: t.arg.string(), at: t.arg({ type: momentOf(builder) }) },
      resolve: (_, { plugin, at }, context) =>
        [...catalogOf(context.plugins).values()].filter(
          rule => (plugin == null || rule.plugin === plugin) && (at == null || rule.at.includes(at)),
        ),
    }),
    plugins: t.field({ type: [plugin], resolve: (_, __, context) => [...context.plugins] }),
  }))
  builder.objectField('Roadmap', 'table', t =>
    t.field({
      type: roadmapTable(builder),
      resolve: (roadmap, _, context) => tableOf(context, roadmap.id),
    }),
  )
}
