import {
  actReferences,
  aliases,
  regions,
  reviewList,
  roadmaps,
  sql,
  visible,
} from '../../../api/plugin-api.ts'
import { region } from '../region.ts'

const { own, t, place } = aliases({ own: roadmaps, t: roadmaps, place: regions })
const { act, other } = aliases({ act: actReferences, other: actReferences })

/** An act that this roadmap cites under one number and another roadmap of the region under another. */
export interface DisputedAct {
  readonly number: string
  readonly date: string
  readonly issuer: string
  readonly otherNumber: string
  readonly otherRoadmap: string
  /** The first day on which both roadmaps are approved. */
  readonly since: string
}

/**
 * The disputed acts that a roadmap or its order cites. A number is reported once, with the first roadmap that gave it, however
 * many repeat it.
 */
export const disputedActs = reviewList<DisputedAct>(({ read, viewer, ids }) =>
  read(sql`
    select distinct on (${own.id}, ${act.date}, ${act.issuer}, ${act.number}, ${other.number})
      ${own.id} as "roadmapId", ${act.number}, ${act.date}, ${act.issuer}, ${other.number} as "otherNumber",
      ${t.title} as "otherRoadmap", greatest(${own.approvedOn}, ${t.approvedOn}) as since
    from ${own.as}
    join ${place.as} on ${place.id} = ${own.regionId} and ${place.code} = any(${region.regions})
    join ${act.as} on (${act.roadmapId} = ${own.id} or ${act.orderId} = ${own.orderId})
    join ${other.as} on ${other.date} = ${act.date} and ${other.issuer} = ${act.issuer}
      and ${other.kind} = ${act.kind} and ${other.archivedAt} is null and ${other.number} <> ${act.number}
    join ${t.as} on (${t.id} = ${other.roadmapId} or ${t.orderId} = ${other.orderId})
      and ${t.regionId} = ${own.regionId} and ${t.id} <> ${own.id}
    where ${own.id} = any(${ids}::uuid[]) and ${act.archivedAt} is null
      and ${own.approvedOn} is not null and ${t.approvedOn} is not null and ${visible(viewer, roadmaps)}
    order by ${own.id}, ${act.date}, ${act.issuer}, ${act.number}, ${other.number}, since, ${t.id}`),
)
