import { definePlugin } from '../../api/plugin-api.ts'
import { archivables } from './archivables.ts'
import { schoolWhere } from './fields/school-filter.ts'
import { fulfilments } from './fulfilments.ts'
import { module } from './module.ts'
import { policy } from './policy.ts'
import { region } from './region.ts'
import { rules } from './rules/index.ts'
import { seed } from './seed/load.ts'

/** Орловская область: what Livny's and Khotynets' documents add to the core. */
export const oryol = definePlugin({
  ...region,
  version: '2.0.0',
  core: '^2',
  module,
  archivable: archivables,
  fulfilments,
  policy,
  rules,
  // A roadmap requires nothing before it is approved.
  isReviewed: ({ approvedOn, status }, on) =>
    approvedOn !== null && approvedOn <= on && status !== 'CANCELLED',
  filters: { SchoolFilter: schoolWhere },
  seed,
})
