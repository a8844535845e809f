import {
  ascending,
  key,
  list,
  load,
  nestedList,
  persons,
  reference,
  sql,
  today,
} from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import { controlsOf } from '../facts/control.ts'
import { activitiesOf } from '../facts/plan.ts'
import { type Expected, expectedReports, yearsOf } from '../facts/years.ts'
import { ofRegion } from '../region.ts'
import { criteriaSets, type YearlyReportRow } from '../table.ts'
import { findConcept } from './concept.ts'
import { reportList, reportWhere } from './reports.ts'
import { scheduleList } from './schedules.ts'

const ofRoadmap = sql`t.roadmap_id = p.id`
const ofItsRegion = sql`t.region_id = p.id`
const setsByTitle = { table: criteriaSets, order: ascending('TITLE', key('title', 'text')) }

/** A document that the plan asks for, and the one that had come by a day. */
export interface AwaitedReport extends Expected {
  readonly on: string
  readonly report: YearlyReportRow | null
}

/** The concept, criteria, yearly documents, control and schedules of a roadmap. */
export const PermRoadmap: Resolvers<'PermRoadmap'> = {
  concept: ({ id }, _, context) => findConcept(context, id),
  criteriaSets: list(setsByTitle, ofRoadmap),
  yearlyReports: list(reportList, ofRoadmap, reportWhere),
  expectedReports: async (row, args, context) => {
    const on = args.on ?? today(context, row.regionId)
    const [activities, reports] = await Promise.all([
      load(context, 'perm.activities', row.id, ids => activitiesOf(context, ids)),
      nestedList(context, row.id, ofRoadmap, { ...reportList, where: reportWhere({}) }),
    ])
    return expectedReports(row, activities ?? []).map(expected => ({
      ...expected,
      on,
      report:
        reports.find(
          one => one.kind === expected.kind && one.year === expected.year && one.submittedOn <= on,
        ) ?? null,
    }))
  },
  control: ({ id }, _, context) => load(context, 'perm.control', id, ids => controlsOf(context, ids)),
  schedules: async ({ regionId, startsOn, endsOn }, _, context) => {
    const issued = await nestedList(context, regionId, ofItsRegion, scheduleList)
    const years = yearsOf({ startsOn, endsOn })
    return issued.filter(({ year }) => years.includes(year))
  },
}

/** `Roadmap.perm`. */
export const Roadmap: Resolvers<'Roadmap'> = {
  perm: (row, _, context) => ofRegion(context, row),
}

/** Whom the approving order appoints to control the roadmap. */
export const PermControl: Resolvers<'PermControl'> = {
  controller: reference(persons, 'personId'),
}

/** A document that the plan asks for in a year. */
export const PermExpectedReport: Resolvers<'PermExpectedReport'> = {
  isMissing: ({ dueOn, on, report }) => report === null && dueOn < on,
}
