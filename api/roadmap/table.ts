import {
  type Activity,
  type ActivityResponsible,
  Prisma,
  type Roadmap,
  type RoadmapSchool,
  type RoadmapSection,
  type RoadmapTask,
} from '../../prisma/generated/client.ts'
import type { Row } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import { table } from '../data/table.ts'

export type RoadmapRow = Row<Roadmap>
export type RoadmapTaskRow = Row<RoadmapTask>
export type RoadmapSchoolRow = Row<RoadmapSchool>
export type RoadmapSectionRow = Row<RoadmapSection>
export type ActivityRow = Row<Activity>
export type ActivityResponsibleRow = Row<ActivityResponsible>

/** Roadmaps, as lists and loaders read them. */
export const roadmaps = table<RoadmapRow>('core', 'Roadmap', Prisma.RoadmapScalarFieldEnum, {
  region: 'regionId',
  municipality: 'municipalityId',
  school: 'schoolId',
})
// Tasks, covered schools and responsible parties are read only through a row that the viewer sees.
export const roadmapTasks = table<RoadmapTaskRow>('core', 'RoadmapTask', Prisma.RoadmapTaskScalarFieldEnum)
export const roadmapSchools = table<RoadmapSchoolRow>(
  'core',
  'RoadmapSchool',
  Prisma.RoadmapSchoolScalarFieldEnum,
  { school: 'schoolId' },
)

const sections = table<RoadmapSectionRow>('core', 'RoadmapSection', Prisma.RoadmapSectionScalarFieldEnum, {
  region: 'regionId',
  municipality: 'municipalityId',
})

/** Sections of roadmaps; a section is its roadmap's school's, which it does not name itself. */
export const roadmapSections: typeof sections = {
  ...sections,
  scope: {
    ...sections.scope,
    school: sql`(select m.school_id from core.roadmap m where m.id = ${sections.column('roadmapId')})`,
  },
}
/** Activities and their parts. */
export const activities = table<ActivityRow>('core', 'Activity', Prisma.ActivityScalarFieldEnum, {
  region: 'regionId',
  municipality: 'municipalityId',
  school: 'schoolId',
})
export const activityResponsibles = table<ActivityResponsibleRow>(
  'core',
  'ActivityResponsible',
  Prisma.ActivityResponsibleScalarFieldEnum,
)
