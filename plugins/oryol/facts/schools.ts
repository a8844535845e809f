import { printedDay, reviewList, schools, sql, visible } from '../../../api/plugin-api.ts'
import type { OryolRequirementKind } from '../generated/contract.ts'
import { standing } from '../standing.ts'

/** A covered school on the day judged. */
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

/** Covered schools. What is dated is looked at on the day, but not after the roadmap's own end. */
export const coveredSchools = reviewList<CoveredSchool>(({ read, viewer, ids, on }) =>
  read(sql`
    select r.id as "roadmapId", t.id, t.short_name as name,
      exists (select from core.school_support s where s.school_id = t.id and s.category = 'LOW_RESULTS'
        and s.archived_at is null and coalesce(s.valid_from <= least(${on}::date, r.ends_on), true)
        and coalesce(s.valid_to >= least(${on}::date, r.ends_on), true)) as "hasLowResults",
      exists (select from core.partnership c where c.supported_school_id = t.id and c.kind = 'NETWORK_CONTRACT'
        and c.archived_at is null and c.valid_from <= least(${on}::date, r.ends_on)
        and coalesce(c.valid_to >= least(${on}::date, r.ends_on), true)) as "hasContract",
      exists (select from core.roadmap m where m.school_id = t.id and m.level = 'SCHOOL'
        and m.archived_at is null and m.status <> 'CANCELLED' and m.approved_on <= ${on}::date
        and m.starts_on <= r.ends_on and m.ends_on >= r.starts_on) as "hasRoadmap",
      h.due_on as "programDueOn", coalesce(h.approved_on <= ${on}::date, false) as "programApproved",
      array(select q.kind::text from oryol.requirement q
        join core.obligation o on o.activity_id = q.activity_id and o.due_on = q.due_on and o.school_id = t.id
        where q.roadmap_id = r.id and q.archived_at is null and o.archived_at is null
          and (o.waived_on <= ${on}::date
            or exists (select from core.execution_report e where e.obligation_id = o.id and ${standing(on)}))
      ) as controls
    from core.roadmap r
    join core.roadmap_school rs on rs.roadmap_id = r.id and rs.archived_at is null
    join core.school t on t.id = rs.school_id
    left join oryol.help_program h on h.roadmap_id = r.id and h.school_id = t.id and h.archived_at is null
    where r.id = any(${ids}::uuid[]) and ${visible(viewer, schools)}
    order by t.short_name, t.id`),
)

/** A school as the subject of a finding. */
export const subjectOf = (id: string) => ({ type: 'School', id })

/** The day that was missed, where there was one. */
export const dueBy = (day: string | null): string => (day ? `, срок ${printedDay(day)}` : '')
