import { type Context, type RoadmapRow, schools, sql, visible } from '../../api/plugin-api.ts'
import { resultsOf } from './results.ts'
import type { Facts, Requirement, SchoolFacts, SubmissionFacts } from './rules.ts'
import { standing } from './standing.ts'

type OfRoadmap<T> = T & { readonly roadmapId: string }

/**
 * The facts of roadmaps of the plugin's regions, in four statements however many roadmaps there are. A roadmap that
 * is not approved by the day asks nothing of anybody yet.
 */
export async function gather(
  context: Context,
  roadmaps: readonly RoadmapRow[],
  on: string,
): Promise<ReadonlyMap<string, Facts>> {
  const ids = roadmaps.filter(one => isInForce(one, on)).map(one => one.id)
  if (ids.length === 0) return new Map()
  const [requirements, covered, submissions, results] = await Promise.all([
    requirementsOf(context, ids),
    schoolsOf(context, ids, on),
    submissionsOf(context, ids, on),
    resultsOf(context, ids, on),
  ])
  const asked = ofEach(requirements)
  const schools = ofEach(covered)
  const sent = ofEach(submissions)
  const measured = ofEach(results)
  return new Map(
    ids.map(id => [
      id,
      { requirements: asked(id), schools: schools(id), submissions: sent(id), results: measured(id) },
    ]),
  )
}

const ofEach = <T>(rows: readonly OfRoadmap<T>[]): ((id: string) => readonly T[]) => {
  const groups = Map.groupBy(rows, row => row.roadmapId)
  return id => groups.get(id) ?? []
}

const isInForce = ({ approvedOn, status }: RoadmapRow, on: string): boolean =>
  approvedOn !== null && approvedOn <= on && status !== 'CANCELLED'

// A requirement is part of a roadmap that the viewer sees, so it is the same for all who see the roadmap.
const requirementsOf = (context: Context, ids: readonly string[]) =>
  context.read<OfRoadmap<Requirement>>(sql`
    select roadmap_id as "roadmapId", kind, due_on as "dueOn", source from oryol.requirement
    where roadmap_id = any(${ids}::uuid[]) and archived_at is null`)

/** Covered schools. What is dated is looked at on the day, but not after the roadmap's own end. */
const schoolsOf = (context: Context, ids: readonly string[], on: string) =>
  context.read<OfRoadmap<SchoolFacts>>(sql`
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
    where r.id = any(${ids}::uuid[]) and ${visible(context.viewer, schools)}
    order by t.short_name, t.id`)

const submissionsOf = (context: Context, ids: readonly string[], on: string) =>
  context.read<OfRoadmap<SubmissionFacts>>(sql`
    select c.roadmap_id as "roadmapId", t.id as "schoolId", t.short_name as "schoolName", c.due_on as "dueOn",
      case when s.submitted_on <= ${on}::date then s.submitted_on end as "submittedOn"
    from core.monitoring_campaign c
    join core.campaign_school s on s.campaign_id = c.id and s.archived_at is null
    join core.school t on t.id = s.school_id
    where c.roadmap_id = any(${ids}::uuid[]) and c.archived_at is null and c.opened_on <= ${on}::date
      and ${visible(context.viewer, schools)}
    order by c.due_on, s.position`)
