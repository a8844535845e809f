import { defineModule } from '../graphql/binding/module.ts'
import { RegionPolicy, RoadmapTable } from './policy.ts'
import { PluginInfo, Query, Roadmap } from './queries.ts'
import { Rule } from './type.ts'

export const ruleModule = defineModule('rule', {
  types: { PluginInfo, Query, RegionPolicy, Roadmap, RoadmapTable, Rule },
})
