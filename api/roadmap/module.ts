import { defineModule } from '../graphql/binding/module.ts'
import { CoveredSchool, RoadmapPeriod } from './activity/details-type.ts'
import { Activity } from './activity/type.ts'
import { RoadmapChange } from './changes/type.ts'
import { RoadmapAmendment } from './history.ts'
import { CarriedActivityType, SupersedeRoadmapPayload } from './lifecycle/carried.ts'
import { Municipality, Region, School } from './lists.ts'
import { Mutation } from './mutations.ts'
import { Query } from './queries.ts'
import { RoadmapSection } from './section-type.ts'
import { activities, roadmapSections, roadmaps } from './table.ts'
import { Roadmap } from './type.ts'

export const roadmapModule = defineModule('roadmap', {
  tables: [roadmapSections, roadmaps, activities],
  types: {
    Activity,
    CarriedActivity: CarriedActivityType,
    CoveredSchool,
    Municipality,
    Mutation,
    Query,
    Region,
    Roadmap,
    RoadmapAmendment,
    RoadmapChange,
    RoadmapPeriod,
    RoadmapSection,
    School,
    SupersedeRoadmapPayload,
  },
})
