import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { today } from '../../calendar/today.ts'
import { sql } from '../../data/sql.ts'
import type { Context } from '../../graphql/context.ts'
import { yearFrom } from '../../order/clauses.ts'
import { policyIn } from '../../policy/effective.ts'
import { holdPolicy } from '../../policy/hold.ts'
import { termPeriod } from '../../roadmap/draft/period.ts'
import type { RoadmapRow } from '../../roadmap/table.ts'
import { clauseWindows } from './due-windows.ts'
import type { ActivityFacts, MonitoringPolicy, RoadmapFacts } from './plan.ts'
import { prevailingClauses } from './prevailing.ts'
import type { OrganizationFacts, Party, PartyFacts, PersonFacts } from './reporter.ts'

/** Gathers what a stored roadmap's obligations are planned by, its territory's policy included, in seven statements and one for each plugin with clauses that prevail. */
export async function monitoringFacts(work: UnitOfWork, roadmap: RoadmapRow): Promise<RoadmapFacts> {
  const activities = await activitiesOf(work, roadmap)
  const parties = await partyFacts(
    work,
    roadmap,
    activities.flatMap(one => one.responsibles),
  )
  const policy = await heldPolicy(work, roadmap)
  const rows = await withPrevailing(work, roadmap, activities, policy)
  return {
    ...parties,
    period: termPeriod(roadmap, work.context),
    approvedOn: roadmap.approvedOn,
    policy,
    activities: roadmap.schoolId ? ofSchool(rows, roadmap.schoolId) : rows,
    coveredSchoolIds: roadmap.schoolId ? [roadmap.schoolId] : await coveredBy(work, roadmap),
  }
}

/** A document that names parties: the order that it is or follows, and its territory. */
type Naming = Pick<RoadmapRow, 'orderId' | 'municipalityId' | 'regionId'>

/** What is known of the parties that a document names, and of the authority that answers where it names nobody. */
export async function partyFacts(
  work: UnitOfWork,
  naming: Naming,
  named: readonly Party[],
): Promise<Omit<PartyFacts, 'coveredSchoolIds'>> {
  const authorityId = await authorityOf(work, naming)
  const people = await work.read<PersonFacts>(sql`
    select id, school_id as "schoolId", organization_id as "organizationId" from core.person
    where id = any(${ids(named.map(one => one.personId))}::uuid[]) order by id`)
  const organizations = await organizationsOf(
    work,
    ids([authorityId, ...[...named, ...people].map(one => one.organizationId)]),
    today(work.context, naming.regionId),
  )
  return { authorityId, people, organizations }
}

/** Whose policy a document follows. */
type Owned = Pick<RoadmapRow, 'regionId' | 'municipalityId' | 'schoolId'>

/** The policy of a roadmap's territory; a school reports on its own roadmap itself. */
export async function policyOf(
  { read, plugins }: Pick<Context, 'read' | 'plugins'>,
  { schoolId, ...territory }: Owned,
): Promise<MonitoringPolicy> {
  const policy = await policyIn({ read, plugins }, territory)
  return schoolId ? { ...policy, reportingLevel: 'SCHOOL' } : policy
}

/** The same, which stays as it is until the end of the action. */
export async function heldPolicy(work: UnitOfWork, owned: Owned): Promise<MonitoringPolicy> {
  await holdPolicy(work, owned.regionId)
  return policyOf({ read: work.read, plugins: work.context.plugins }, owned)
}

function activitiesOf(work: UnitOfWork, { id }: RoadmapRow): Promise<readonly ActivityFacts[]> {
  return work.read<ActivityFacts>(sql`
    select t.id, t.section_id as "sectionId", t.parent_id as "parentId", t.inherits_from_id as "inheritsFromId", t.term,
      coalesce((select jsonb_agg(jsonb_build_object('personId', r.person_id, 'organizationId', r.organization_id,
        'schoolId', r.school_id) order by r.position) from core.activity_responsible r
        where r.activity_id = t.id and r.archived_at is null), '[]'::jsonb) as responsibles
    from core.activity t where t.roadmap_id = ${id}::uuid and t.archived_at is null order by t.position`)
}

/** The rows with the windows of the clauses that prevail over their terms. */
async function withPrevailing(
  work: UnitOfWork,
  { id }: RoadmapRow,
  rows: readonly ActivityFacts[],
  policy: MonitoringPolicy,
): Promise<readonly ActivityFacts[]> {
  const clauses = await prevailingClauses(work, sql`a.roadmap_id = ${id}::uuid`)
  const byActivity = Map.groupBy(clauses, ({ activityId }) => activityId)
  return rows.map(row => ({
    ...row,
    prevailing: (byActivity.get(row.id) ?? []).flatMap(({ clauseId, term, orderOn }) =>
      clauseWindows(term, yearFrom(orderOn, work.context), policy).map(window => ({
        ...window,
        orderClauseId: clauseId,
      })),
    ),
  }))
}

/** In a school's own roadmap a row without a responsible party is the school's. */
const ofSchool = (rows: readonly ActivityFacts[], schoolId: string): readonly ActivityFacts[] =>
  rows.map(row =>
    row.responsibles.length > 0 || row.parentId !== null || row.inheritsFromId !== null
      ? row
      : { ...row, responsibles: [{ schoolId, organizationId: null, personId: null }] },
  )

async function authorityOf(
  work: UnitOfWork,
  { orderId, municipalityId, regionId }: Naming,
): Promise<string | null> {
  const [found] = await work.read<{ id: string | null }>(sql`
    select coalesce((select issuer_id from core."order" where id = ${orderId}::uuid), (
      select id from core.organization where region_id = ${regionId}::uuid and same_as_id is null and archived_at is null
        and municipality_id is not distinct from ${municipalityId}::uuid
        and kind = ${municipalityId ? 'EDUCATION_AUTHORITY' : 'REGIONAL_AUTHORITY'}::core.organization_kind
      order by created_at, id limit 1)) as id`)
  return found?.id ?? null
}

async function coveredBy(work: UnitOfWork, { id }: RoadmapRow): Promise<readonly string[]> {
  const rows = await work.read<{ schoolId: string }>(sql`
    select school_id as "schoolId" from core.roadmap_school where roadmap_id = ${id}::uuid and archived_at is null
    order by id`)
  return rows.map(row => row.schoolId)
}

/** These organizations and those behind their names, with the schools that are members on the day. */
function organizationsOf(
  work: UnitOfWork,
  named: readonly string[],
  day: string,
): Promise<readonly OrganizationFacts[]> {
  return work.read<OrganizationFacts>(sql`
    with recursive named(id) as (
      select unnest(${named}::uuid[])
      union select o.same_as_id from named n join core.organization o on o.id = n.id where o.same_as_id is not null
    ) select t.id, t.kind, t.same_as_id as "sameAsId", array(
        select m.school_id from core.organization_member m where m.organization_id = t.id and m.school_id is not null
          and m.archived_at is null and coalesce(m.valid_to >= ${day}::date, true) order by m.position
      ) as "memberSchoolIds"
    from core.organization t join named using (id) order by t.id`)
}

const ids = (all: readonly (string | null)[]): readonly string[] => [
  ...new Set(all.filter(one => one !== null)),
]
