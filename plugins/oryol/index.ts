import { definePlugin } from '../../api/plugin-api.ts'
import { gather } from './facts.ts'
import { schoolWhere } from './filter.ts'
import { findings } from './findings.ts'
import { gates } from './gates.ts'
import { module } from './module.ts'
import { policy } from './policy.ts'
import { region } from './region.ts'
import {
  belowDistrict,
  controlPointMissed,
  helpProgramLate,
  networkContractMissing,
  schoolRoadmapAbsent,
  submissionLate,
} from './rules.ts'
import { seed } from './seed.ts'

/** Орловская область: what Livny's and Khotynets' documents add to the core. */
export const oryol = definePlugin({
  ...region,
  version: '2.0.0',
  core: '^2',
  module,
  policy,
  findings,
  review: {
    facts: gather,
    rules: [
      helpProgramLate,
      networkContractMissing,
      schoolRoadmapAbsent,
      controlPointMissed,
      submissionLate,
      belowDistrict,
    ],
  },
  gates,
  filters: { SchoolFilter: schoolWhere },
  seed,
})
