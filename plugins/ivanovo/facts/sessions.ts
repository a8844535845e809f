import { activities, aliases, orderClauses, reviewList, sql, visible } from '../../../api/plugin-api.ts'
import { demands as demandTable, sessions as sessionTable } from '../table.ts'
import type { HeldSession, SessionDemand } from './missed-sessions.ts'
import type { Of, Reader } from './reader.ts'

const { t, c, a } = aliases({ t: demandTable, c: orderClauses, a: activities })

/** What roadmaps ask of sessions, in one statement. */
export function sessionDemands(
  { read, viewer }: Reader,
  roadmapIds: readonly string[],
): Promise<readonly Of<SessionDemand>[]> {
  return read<Of<SessionDemand>>(sql`
    select ${t.roadmapId} as "roadmapId", ${t.subject},
      coalesce('пункт ' || ${c.number} || ' приказа', 'пункт ' || ${a.number} || ' приложения', ${a.title}, '') as item,
      coalesce(${c.term}, ${a.term}) ->> 'kind' as kind, coalesce(${c.term}, ${a.term}) ->> 'start' as start,
      coalesce(${c.term}, ${a.term}) ->> 'end' as "end"
    from ${t.as}
    left join ${c.as} on ${c.id} = ${t.orderClauseId} and ${c.archivedAt} is null
    left join ${a.as} on ${a.id} = ${t.activityId} and ${a.archivedAt} is null
    where ${t.roadmapId} = any(${roadmapIds}::uuid[]) and ${visible(viewer, demandTable)}
    order by ${t.roadmapId}, ${t.subject}`)
}

const held = aliases({ t: sessionTable })

/** The sessions held of these roadmaps, in one statement. */
export function heldSessions(
  { read, viewer }: Reader,
  roadmapIds: readonly string[],
): Promise<readonly Of<HeldSession>[]> {
  return read<Of<HeldSession>>(sql`
    select ${held.t.roadmapId} as "roadmapId", ${held.t.heldOn} as "heldOn",
      ${held.t.reviewsInterim} as "reviewsInterim"
    from ${held.t.as}
    where ${held.t.roadmapId} = any(${roadmapIds}::uuid[]) and ${visible(viewer, sessionTable)}
    order by ${held.t.roadmapId}, ${held.t.heldOn}`)
}

/** What a roadmap asks of sessions. */
export const demands = reviewList<SessionDemand>(asking => sessionDemands(asking, asking.ids))

/** The sessions held of a roadmap. */
export const sessions = reviewList<HeldSession>(asking => heldSessions(asking, asking.ids))
