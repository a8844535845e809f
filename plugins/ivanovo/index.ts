import { definePlugin } from '../../api/plugin-api.ts'
import { archivables } from './archivables.ts'
import { checks } from './checks.ts'
import { schoolWhere } from './fields/school-filter.ts'
import { fulfilments } from './fulfilments.ts'
import { module } from './module.ts'
import { policy } from './policy.ts'
import { region } from './region.ts'
import { risks } from './risks.ts'
import { rules } from './rules/index.ts'
import { seed } from './seed/load.ts'
import { pairs } from './table.ts'

/** The Ivanovo region: risk profiles, anti-risk programmes, municipal projects and their control. */
export const ivanovo = definePlugin({
  ...region,
  version: '2.0.0',
  core: '^2',
  module,
  archivable: archivables,
  checks,
  fulfilments,
  policy,
  prevailing: pairs,
  risks,
  rules,
  filters: { SchoolFilter: schoolWhere },
  seed,
})
