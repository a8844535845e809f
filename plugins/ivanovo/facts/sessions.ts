import { reviewList, sql, visible } from '../../../api/plugin-api.ts'
import { demands as demandTable, sessions as sessionTable } from '../table.ts'
import type { HeldSession, SessionDemand } from './missed-sessions.ts'
import type { Of, Reader } from './reader.ts'

/** What roadmaps ask of sessions, in one statement. */
export function sessionDemands(
  { read, viewer }: Reader,
  roadmapIds: readonly string[],
): Promise<readonly Of<SessionDemand>[]> {
  return read<Of<SessionDemand>>(sql`
    select t.roadmap_id as "roadmapId", t.subject,
      coalesce('пункт ' || c.number || ' приказа', 'пункт ' || a.number || ' приложения', a.title, '') as item,
      coalesce(c.term, a.term) ->> 'kind' as kind, coalesce(c.term, a.term) ->> 'start' as start,
      coalesce(c.term, a.term) ->> 'end' as "end"
    from ivanovo.session_demand t
    left join core.order_clause c on c.id = t.order_clause_id and c.archived_at is null
    left join core.activity a on a.id = t.activity_id and a.archived_at is null
    where t.roadmap_id = any(${roadmapIds}::uuid[]) and ${visible(viewer, demandTable)}
    order by t.roadmap_id, t.subject`)
}

/** The sessions held of these roadmaps, in one statement. */
export function heldSessions(
  { read, viewer }: Reader,
  roadmapIds: readonly string[],
): Promise<readonly Of<HeldSession>[]> {
  return read<Of<HeldSession>>(sql`
    select t.roadmap_id as "roadmapId", t.held_on as "heldOn", t.reviews_interim as "reviewsInterim"
    from ivanovo.session t
    where t.roadmap_id = any(${roadmapIds}::uuid[]) and ${visible(viewer, sessionTable)}
    order by t.roadmap_id, t.held_on`)
}

/** What a roadmap asks of sessions. */
export const demands = reviewList<SessionDemand>(asking => sessionDemands(asking, asking.ids))

/** The sessions held of a roadmap. */
export const sessions = reviewList<HeldSession>(asking => heldSessions(asking, asking.ids))
