import { defineModule } from '../graphql/binding/module.ts'
import { Municipality, Progress, Region, Roadmap, RoadmapSection, School } from './queries.ts'

export const progressModule = defineModule('progress', {
  types: { Municipality, Progress, Region, Roadmap, RoadmapSection, School },
})
