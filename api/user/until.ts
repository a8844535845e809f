import { covers, type Place } from '../access/matrix.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { endIn, today } from '../calendar/today.ts'
import type { Viewer } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import { governing } from './table.ts'

/** A last day; null is without an end. */
export type Until = string | null

/** Until when a viewer governs a place by what they are granted today; undefined if they do not. */
export function placeUntil(viewer: Viewer, place: Place): Until | undefined {
  const days = governing(viewer)
    .filter(grant => covers(grant, place))
    .map(({ validTo = null }) => validTo)
  return days.includes(null) ? null : days.toSorted().at(-1)
}

/** A last day, and the moment at which it is over where it counts. */
export interface Ending {
  readonly day: string
  readonly at: Date
}

/**
 * Until when a viewer governs a user whom they see: every place that the user is granted, or the platform without any.
 * Null is without an end.
 */
export async function userUntil({ read, context }: UnitOfWork, userId: string): Promise<Ending | null> {
  const { viewer } = context
  if (governing(viewer).every(({ validTo = null }) => validTo === null)) return null
  const granted = await read<Place>(sql`
    select coalesce(g.region_id, m.region_id, s.region_id) as "regionId",
      coalesce(g.municipality_id, s.municipality_id) as "municipalityId", g.school_id as "schoolId"
    from core.user_grant g
    left join core.municipality m on m.id = g.municipality_id left join core.school s on s.id = g.school_id
    where g.user_id = ${userId}::uuid and g.archived_at is null`)
  const places = granted.length > 0 ? granted : [{ regionId: null, municipalityId: null, schoolId: null }]
  const endings = places.flatMap(place => {
    const until = placeUntil(viewer, place)
    const day = until === undefined ? today(context, place.regionId) : until
    return day === null ? [] : [{ day, at: endIn(context, place.regionId, day) }]
  })
  return endings.toSorted((one, other) => Number(one.at) - Number(other.at))[0] ?? null
}
