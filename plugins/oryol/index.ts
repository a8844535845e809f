import { definePlugin } from '../../api/plugin-api.ts'
import { buildCampaign } from './campaign.ts'
import { gather } from './facts.ts'
import { buildFilter, schoolWhere } from './filter.ts'
import { findings } from './findings.ts'
import { gates } from './gates.ts'
import { buildMunicipality } from './municipality.ts'
import { buildMutations } from './mutations.ts'
import { policy } from './policy.ts'
import { region } from './region.ts'
import { buildRoadmap } from './roadmap.ts'
import {
  belowDistrict,
  controlPointMissed,
  helpProgramLate,
  networkContractMissing,
  schoolRoadmapAbsent,
  submissionLate,
} from './rules.ts'
import { buildSaving } from './save-mutations.ts'
import { buildSchool } from './school.ts'
import { seed } from './seed.ts'
import { buildSetting } from './set-mutations.ts'

/** Орловская область: what Livny's and Khotynets' documents add to the core. */
export const oryol = definePlugin({
  ...region,
  version: '1.0.0',
  core: '^1',
  sdl: new URL('./schema.graphql', import.meta.url),
  build: builder => {
    for (const build of [
      buildSchool,
      buildMunicipality,
      buildRoadmap,
      buildCampaign,
      buildFilter,
      buildMutations,
      buildSaving,
      buildSetting,
    ])
      build(builder)
  },
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
