import { aliases, type FulfillingRecord, type Fulfilment, sql } from '../../api/plugin-api.ts'
import { controlPoints, demands, sessions } from './table.ts'

const { p, s, d } = aliases({ p: controlPoints, s: sessions, d: demands })

/** Control points answer the activity that provides for them, as soon as all stages of its window were held. */
const control: Fulfilment = {
  type: controlPoints.type,
  title: 'Этап контроля',
  needs: 'ALL',
  records: (read, roadmapIds) =>
    read<FulfillingRecord>(sql`
      select ${p.id}, ${p.activityId} as "activityId", null as "schoolId", ${p.dueOn} as "at",
        ${p.heldOn} as "on"
      from ${p.as}
      where ${p.roadmapId} = any(${roadmapIds}::uuid[]) and ${p.archivedAt} is null
        and ${p.activityId} is not null`),
}

/** A session answers the activity that asks for sessions of its subject. */
const session: Fulfilment = {
  type: sessions.type,
  title: 'Заседание рабочей группы',
  needs: 'FIRST',
  links: [demands.type],
  records: (read, roadmapIds) =>
    read<FulfillingRecord>(sql`
      select ${s.id}, ${d.activityId} as "activityId", null as "schoolId", ${s.heldOn} as "on", ${s.heldOn} as "at"
      from ${s.as} join ${d.as} on ${d.roadmapId} = ${s.roadmapId} and ${d.archivedAt} is null
        and ${d.activityId} is not null and (${d.subject} = 'WORKING_GROUP' or ${s.reviewsInterim})
      where ${s.roadmapId} = any(${roadmapIds}::uuid[]) and ${s.archivedAt} is null`),
}

/** The records of the region that need no report beside them. */
export const fulfilments: readonly Fulfilment[] = [control, session]
