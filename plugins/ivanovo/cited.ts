import { type Context, sql, table, visible } from '../../api/plugin-api.ts'
import { region } from './region.ts'

/** An act that this roadmap cites under one number and another roadmap of the region under another. */
export interface DisputedAct {
  readonly roadmapId: string
  readonly number: string
  readonly date: string
  readonly issuer: string
  readonly otherNumber: string
  readonly otherRoadmap: string
  /** The day since which both roadmaps stand and can be compared. */
  readonly since: string
}

const roadmaps = table<{ regionId: string; municipalityId: string; schoolId: string }>(
  'core',
  'Roadmap',
  {},
  {
    region: 'regionId',
    municipality: 'municipalityId',
    school: 'schoolId',
  },
)

/**
 * The disputed acts of these roadmaps, cited by themselves or by their orders, in one statement. A number is told once,
 * with the first roadmap that gave it, however many repeat it.
 */
export function disputedActs(
  context: Context,
  roadmapIds: readonly string[],
): Promise<readonly DisputedAct[]> {
  return context.read<DisputedAct>(sql`
    select distinct on (own.id, act.date, act.issuer, act.number, other.number)
      own.id as "roadmapId", act.number, act.date, act.issuer, other.number as "otherNumber",
      t.title as "otherRoadmap", greatest(own.approved_on, t.approved_on) as since
    from core.roadmap own
    join core.region region on region.id = own.region_id and region.code = any(${region.regions})
    join core.act_reference act on (act.roadmap_id = own.id or act.order_id = own.order_id)
    join core.act_reference other on other.date = act.date and other.issuer = act.issuer
      and other.kind = 'ORDER' and other.archived_at is null and other.number <> act.number
    join core.roadmap t on (t.id = other.roadmap_id or t.order_id = other.order_id)
      and t.region_id = own.region_id and t.id <> own.id
    where own.id = any(${roadmapIds}::uuid[]) and act.kind = 'ORDER' and act.archived_at is null
      and own.approved_on is not null and t.approved_on is not null and ${visible(context.viewer, roadmaps)}
    order by own.id, act.date, act.issuer, act.number, other.number, since, t.id`)
}
