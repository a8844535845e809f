import {
  aliases,
  countsOn,
  executionReports,
  inForceOn,
  obligations,
  partnerships,
  printedDay,
  reviewList,
  roadmapSchools,
  roadmaps,
  type Sql,
  schoolSupports,
  schools,
  sql,
  visible,
} from '../../../api/plugin-api.ts'
import type { OryolRequirementKind } from '../generated/contract.ts'
import { helpPrograms, requirements } from '../table.ts'

/** A covered school on the day of the evaluation. */
export interface CoveredSchool {
  readonly id: string
  readonly name: string
  readonly hasLowResults: boolean
  readonly hasContract: boolean
  readonly hasRoadmap: boolean
  /** The school's own day for its programme, where one is set. */
  readonly programDueOn: string | null
  readonly programApproved: boolean
  /** The controls that the school has reported on. */
  readonly controls: readonly OryolRequirementKind[]
}

const { r, rs, t, s, c, m } = aliases({
  r: roadmaps,
  rs: roadmapSchools,
  t: schools,
  s: schoolSupports,
  c: partnerships,
  m: roadmaps,
})
const { o, e } = aliases({ o: obligations, e: executionReports })
const { h, q } = aliases({ h: helpPrograms, q: requirements })

const lastDay = (on: string): Sql => sql`least(${on}::date, ${r.endsOn})`

/** Covered schools. What is dated is looked at on the day, but not after the roadmap's own end. */
export const coveredSchools = reviewList<CoveredSchool>(({ read, viewer, ids, on }) =>
  read(sql`
    select ${r.id} as "roadmapId", ${t.id}, ${t.shortName} as name,
      exists (select from ${s.as} where ${s.schoolId} = ${t.id} and ${s.category} = 'LOW_RESULTS'
        and ${s.archivedAt} is null and ${inForceOn(s, lastDay(on))}) as "hasLowResults",
      exists (select from ${c.as} where ${c.supportedSchoolId} = ${t.id} and ${c.kind} = 'NETWORK_CONTRACT'
        and ${c.archivedAt} is null and ${inForceOn(c, lastDay(on))}) as "hasContract",
      exists (select from ${m.as} where ${m.schoolId} = ${t.id} and ${m.level} = 'SCHOOL'
        and ${m.archivedAt} is null and ${m.status} <> 'CANCELLED' and ${m.approvedOn} <= ${on}::date
        and ${m.startsOn} <= ${r.endsOn} and ${m.endsOn} >= ${r.startsOn}) as "hasRoadmap",
      ${h.dueOn} as "programDueOn", coalesce(${h.approvedOn} <= ${on}::date, false) as "programApproved",
      array(select ${q.kind}::text from ${q.as}
        join ${o.as} on ${o.activityId} = ${q.activityId} and ${o.dueOn} = ${q.dueOn} and ${o.schoolId} = ${t.id}
        where ${q.roadmapId} = ${r.id} and ${q.archivedAt} is null and ${o.archivedAt} is null
          and (${o.waivedOn} <= ${on}::date
            or exists (select from ${e.as} where ${e.obligationId} = ${o.id} and ${countsOn(e, on)}))
      ) as controls
    from ${r.as}
    join ${rs.as} on ${rs.roadmapId} = ${r.id} and ${rs.archivedAt} is null
    join ${t.as} on ${t.id} = ${rs.schoolId}
    left join ${h.as} on ${h.roadmapId} = ${r.id} and ${h.schoolId} = ${t.id} and ${h.archivedAt} is null
    where ${r.id} = any(${ids}::uuid[]) and ${visible(viewer, schools)}
    order by ${t.shortName}, ${t.id}`),
)

/** A school as the subject of a finding. */
export const subjectOf = (id: string) => ({ type: 'School', id })

/** The day that was missed, where there was one. */
export const dueBy = (day: string | null): string => (day ? `, срок ${printedDay(day)}` : '')
