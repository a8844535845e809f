import { defineModule } from '../graphql/binding/module.ts'
import { RoadmapTable } from './policy.ts'
import { PluginInfo, Query, Roadmap } from './queries.ts'
import { Rule } from './type.ts'

export const ruleModule = defineModule('rule', {
  types: { PluginInfo, Query, Roadmap, RoadmapTable, Rule },
})
