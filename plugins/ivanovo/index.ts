import { definePlugin } from '../../api/plugin-api.ts'
import { gatherFacts } from './facts.ts'
import { schoolWhere } from './filter.ts'
import { findings } from './findings.ts'
import { gates } from './gates.ts'
import { module } from './module.ts'
import { policy } from './policy.ts'
import { region } from './region.ts'
import { reviewRules } from './rules.ts'
import { seed } from './seed.ts'

/** The Ivanovo region: risk profiles, anti-risk programmes, municipal projects and their control. */
export const ivanovo = definePlugin({
  ...region,
  version: '2.0.0',
  core: '^2',
  module,
  policy,
  findings,
  review: { facts: gatherFacts, rules: reviewRules },
  gates,
  filters: { SchoolFilter: schoolWhere },
  seed,
})
