import { definePlugin } from '../../api/plugin-api.ts'
import { archivables } from './archivables.ts'
import { checks } from './checks.ts'
import { schoolWhere } from './fields/school-filter.ts'
import { fulfilments } from './fulfilments.ts'
import { module } from './module.ts'
import { policy } from './policy.ts'
import { region } from './region.ts'
import { rules } from './rules/index.ts'
import { seed } from './seed/load.ts'

/** Пермский край. */
export const perm = definePlugin({
  ...region,
  version: '2.0.0',
  core: '^2',
  module,
  archivable: archivables,
  checks,
  fulfilments,
  policy,
  rules,
  // A plan binds nobody before it is approved.
  isReviewed: ({ approvedOn }, on) => approvedOn !== null && approvedOn <= on,
  filters: { SchoolFilter: schoolWhere },
  seed,
})
