import { definePlugin } from '../../api/plugin-api.ts'
import { gatherFacts } from './facts.ts'
import { schoolWhere } from './filter.ts'
import { findings } from './findings.ts'
import { gates } from './gates.ts'
import { module } from './module.ts'
import { policy } from './policy.ts'
import { region } from './region.ts'
import { rules } from './rules.ts'
import { seed } from './seed.ts'

/** Пермский край. */
export const perm = definePlugin({
  ...region,
  version: '2.0.0',
  core: '^2',
  module,
  policy,
  findings,
  review: { facts: gatherFacts, rules },
  gates,
  filters: { SchoolFilter: schoolWhere },
  seed,
})
