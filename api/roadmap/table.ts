import {
  type Activity,
  type ActivityResponsible,
  Prisma,
  type Roadmap,
  type RoadmapSchool,
  type RoadmapSection,
  type RoadmapTask,
} from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import { type Table, table } from '../data/table.ts'

export type RoadmapRow = Row<Roadmap>
export type RoadmapTaskRow = Row<RoadmapTask>
export type RoadmapSchoolRow = Row<RoadmapSchool>
export type RoadmapSectionRow = Row<RoadmapSection>
export type ActivityRow = Row<Activity>
export type ActivityResponsibleRow = Row<ActivityResponsible>

/** Roadmaps, as lists and loaders read them; one that covered a school stays named in what the school did for it. */
export const roadmaps: Table<RoadmapRow> = {
  ...table<RoadmapRow>('core', 'Roadmap', Prisma.RoadmapScalarFieldEnum, {
    region: 'regionId',
    municipality: 'municipalityId',
    school: 'schoolId',
  }),
  named: ({ schools }) => sql`exists (select from core.obligation o
    where o.roadmap_id = t.id and o.school_id = any(${schools}::uuid[]))`,
  past: () => sql`t.status in ('CLOSED', 'SUPERSEDED', 'CANCELLED')`,
}
// Tasks, covered schools and responsible parties are read only through a row that the viewer sees.
export const roadmapTasks = table<RoadmapTaskRow>('core', 'RoadmapTask', Prisma.RoadmapTaskScalarFieldEnum)
export const roadmapSchools = table<RoadmapSchoolRow>(
  'core',
  'RoadmapSchool',
  Prisma.RoadmapSchoolScalarFieldEnum,
  { school: 'schoolId' },
)

const sections: Table<RoadmapSectionRow> = table<RoadmapSectionRow>(
  'core',
  'RoadmapSection',
  Prisma.RoadmapSectionScalarFieldEnum,
  {
    region: 'regionId',
    municipality: 'municipalityId',
  },
)

/** Sections of roadmaps; a section is its roadmap's school's, which it does not name itself. */
export const roadmapSections: typeof sections = {
  ...sections,
  scope: {
    ...sections.scope,
    school: sql`(select m.school_id from core.roadmap m where m.id = ${sections.column('roadmapId')})`,
  },
  named: ({ schools }) => sql`exists (select from core.obligation o
    where o.section_id = t.id and o.school_id = any(${schools}::uuid[]))`,
}
/** Activities and their parts. */
export const activities: Table<ActivityRow> = {
  ...table<ActivityRow>('core', 'Activity', Prisma.ActivityScalarFieldEnum, {
    region: 'regionId',
    municipality: 'municipalityId',
    school: 'schoolId',
  }),
  named: ({ schools }) => sql`exists (select from core.obligation o
    where o.activity_id = t.id and o.school_id = any(${schools}::uuid[]))`,
}
export const activityResponsibles = table<ActivityResponsibleRow>(
  'core',
  'ActivityResponsible',
  Prisma.ActivityResponsibleScalarFieldEnum,
)
