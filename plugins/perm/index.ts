import { type Builder, definePlugin } from '../../api/plugin-api.ts'
import { gatherFacts } from './facts.ts'
import { schoolWhere } from './filter.ts'
import { findings } from './findings.ts'
import { gates } from './gates.ts'
import { buildMunicipality } from './municipality.ts'
import { buildMutations } from './mutations.ts'
import { policy } from './policy.ts'
import { region } from './region.ts'
import { buildRoadmap } from './roadmap.ts'
import { rules } from './rules.ts'
import { buildSchool } from './school.ts'
import { seed } from './seed.ts'
import { buildSetting } from './set-mutations.ts'

/** Пермский край. */
export const perm = definePlugin({
  ...region,
  version: '1.0.0',
  core: '^1',
  sdl: new URL('./schema.graphql', import.meta.url),
  build: (builder: Builder) => {
    buildRoadmap(builder)
    buildSchool(builder)
    buildMunicipality(builder)
    buildMutations(builder)
    buildSetting(builder)
  },
  policy,
  findings,
  review: { facts: gatherFacts, rules },
  gates,
  filters: { SchoolFilter: schoolWhere },
  seed,
})
