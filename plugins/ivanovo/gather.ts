import { activities, type Context, sql, storedTerm, table, visible } from '../../api/plugin-api.ts'
import type { TermPair } from './conflict.ts'
import type { HeldSession, SessionDemand } from './session.ts'
import { riskFactors, sessions } from './table.ts'

type Of<Row> = Row & { readonly roadmapId: string }

/** What reading needs of a context: a review reads for its viewer, a gate for the rules alone. */
export type Reader = Pick<Context, 'read' | 'viewer'>

// Demands and pairs are read joined with what they point to, so only their scope is needed here.
const scoped = table<{ regionId: string; municipalityId: string }>(
  'ivanovo',
  'SessionDemand',
  {},
  {
    region: 'regionId',
    municipality: 'municipalityId',
  },
)

/** What roadmaps ask of sessions, in one statement. */
export function sessionDemands(
  context: Context,
  roadmapIds: readonly string[],
): Promise<readonly Of<SessionDemand>[]> {
  return context.read<Of<SessionDemand>>(sql`
    select t.roadmap_id as "roadmapId", t.subject,
      coalesce('пункт ' || c.number || ' приказа', 'пункт ' || a.number || ' приложения', a.title, '') as item,
      coalesce(c.term, a.term) ->> 'kind' as kind, coalesce(c.term, a.term) ->> 'start' as start,
      coalesce(c.term, a.term) ->> 'end' as "end"
    from ivanovo.session_demand t
    left join core.order_clause c on c.id = t.order_clause_id and c.archived_at is null
    left join core.activity a on a.id = t.activity_id and a.archived_at is null
    where t.roadmap_id = any(${roadmapIds}::uuid[]) and ${visible(context.viewer, scoped)}
    order by t.roadmap_id, t.subject`)
}

/** The sessions held of these roadmaps, in one statement. */
export function heldSessions(
  context: Context,
  roadmapIds: readonly string[],
): Promise<readonly Of<HeldSession>[]> {
  return context.read<Of<HeldSession>>(sql`
    select t.roadmap_id as "roadmapId", t.held_on as "heldOn", t.reviews_interim as "reviewsInterim"
    from ivanovo.session t
    where t.roadmap_id = any(${roadmapIds}::uuid[]) and ${visible(context.viewer, sessions)}
    order by t.roadmap_id, t.held_on`)
}

/** What orders and their annexes say of the same matters, whether they differ or not, in one statement. */
export async function termPairs(
  context: Context,
  roadmapIds: readonly string[],
): Promise<readonly Of<TermPair>[]> {
  const rows = await context.read<Of<TermPair>>(sql`
    select t.roadmap_id as "roadmapId", t.topic, t.order_clause_id as "orderClauseId",
      c.number as "clauseNumber", o.date as "orderOn", c.term as "orderTerm",
      t.activity_id as "activityId", a.number as "activityNumber", a.term as "annexTerm"
    from ivanovo.term_pair t
    join core.order_clause c on c.id = t.order_clause_id and c.archived_at is null
    join core."order" o on o.id = c.order_id
    join core.activity a on a.id = t.activity_id and a.archived_at is null
    where t.roadmap_id = any(${roadmapIds}::uuid[]) and c.term is not null
      and ${visible(context.viewer, scoped)}
    order by t.roadmap_id, t.position, t.id`)
  return rows.map(row => ({
    ...row,
    orderTerm: storedTerm(row.orderTerm),
    annexTerm: storedTerm(row.annexTerm),
  }))
}

/** A HIGH factor of the latest profile of a covered school. */
export interface HighFactor {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly school: string
  readonly isCovered: boolean
}

/** The HIGH factors of the schools that these roadmaps cover or belong to, by the profile latest on the day. */
export function highFactors(
  context: Reader,
  roadmapIds: readonly string[],
  on: string,
): Promise<readonly Of<HighFactor>[]> {
  return context.read<Of<HighFactor>>(sql`
    select m.id as "roadmapId", t.id, t.number, t.name, s.short_name as school,
      exists (select from ivanovo.anti_risk_program g where g.factor_id = t.id
        and g.approved_on <= ${on}::date and g.archived_at is null) as "isCovered"
    from core.roadmap m
    join lateral (
      select m.school_id as id
      union select r.school_id from core.roadmap_school r where r.roadmap_id = m.id and r.archived_at is null
    ) c on true
    join core.school s on s.id = c.id and s.archived_at is null
    join lateral (
      select p.id from ivanovo.risk_profile p
      where p.school_id = s.id and p.established_on <= ${on}::date and p.archived_at is null
      order by p.established_on desc, p.id desc limit 1
    ) p on true
    join ivanovo.risk_factor t on t.profile_id = p.id and t.significance = 'HIGH'
    where m.id = any(${roadmapIds}::uuid[]) and ${visible(context.viewer, riskFactors)}
    order by m.id, s.short_name, t.number, t.id`)
}

/** An activity that had to end before its roadmap was approved. */
export interface EarlyActivity {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly endsOn: string
  readonly approvedOn: string
}

/** The activities of these roadmaps whose term ends before the approving order. */
export function earlyActivities(
  context: Context,
  roadmapIds: readonly string[],
): Promise<readonly Of<EarlyActivity>[]> {
  return context.read<Of<EarlyActivity>>(sql`
    select t.roadmap_id as "roadmapId", t.id, t.number, t.title, t.term_ends_on as "endsOn",
      r.approved_on as "approvedOn"
    from core.activity t join core.roadmap r on r.id = t.roadmap_id
    where t.roadmap_id = any(${roadmapIds}::uuid[]) and t.term_ends_on < r.approved_on
      and ${visible(context.viewer, activities)}
    order by t.roadmap_id, t.position`)
}
