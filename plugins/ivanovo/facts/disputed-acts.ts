import { reviewList, roadmaps, sql, visible } from '../../../api/plugin-api.ts'
import { region } from '../region.ts'

/** An act that this roadmap cites under one number and another roadmap of the region under another. */
export interface DisputedAct {
  readonly number: string
  readonly date: string
  readonly issuer: string
  readonly otherNumber: string
  readonly otherRoadmap: string
  /** The day since which both roadmaps stand and can be compared. */
  readonly since: string
}

/**
 * The disputed acts that a roadmap or its order cites. A number is told once, with the first roadmap that gave it, however
 * many repeat it.
 */
export const disputedActs = reviewList<DisputedAct>(({ read, viewer, ids }) =>
  read(sql`
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
    where own.id = any(${ids}::uuid[]) and act.kind = 'ORDER' and act.archived_at is null
      and own.approved_on is not null and t.approved_on is not null and ${visible(viewer, roadmaps)}
    order by own.id, act.date, act.issuer, act.number, other.number, since, t.id`),
)
