import { definePlugin } from '../../api/plugin-api.ts'
import { gatherFacts } from './facts.ts'
import { buildSchoolFilter, schoolWhere } from './filter.ts'
import { findings } from './findings.ts'
import { gates } from './gates.ts'
import { buildMunicipality } from './municipality.ts'
import { buildMutations } from './mutations.ts'
import { policy } from './policy.ts'
import { buildProfile } from './profile.ts'
import { region } from './region.ts'
import { buildRoadmap } from './roadmap.ts'
import { reviewRules } from './rules.ts'
import { buildSaving } from './save-mutations.ts'
import { buildSchool } from './school.ts'
import { seed } from './seed.ts'
import { buildSetting } from './set-mutations.ts'

/** The Ivanovo region: risk profiles, anti-risk programmes, municipal projects and their control. */
export const ivanovo = definePlugin({
  ...region,
  version: '1.0.0',
  core: '^1',
  sdl: new URL('./schema.graphql', import.meta.url),
  build: builder => {
    buildProfile(builder)
    buildSchool(builder)
    buildMunicipality(builder)
    buildRoadmap(builder)
    buildSchoolFilter(builder)
    buildMutations(builder)
    buildSaving(builder)
    buildSetting(builder)
  },
  policy,
  findings,
  review: { facts: gatherFacts, rules: reviewRules },
  gates,
  filters: { SchoolFilter: schoolWhere },
  seed,
})
