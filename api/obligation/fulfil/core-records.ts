import { sql } from '../../data/sql.ts'
import { meetings } from '../../meeting/table.ts'
import type { FulfillingRecord, Fulfilment } from '../../plugin/records/fulfilment.ts'

/** A meeting that was held answers the activity that provides for it. */
const meeting: Fulfilment = {
  type: meetings.type,
  title: 'Заседание',
  needs: 'FIRST',
  records: (read, roadmapIds) =>
    read<FulfillingRecord>(sql`
      select t.id, t.activity_id as "activityId", t.school_id as "schoolId", t.date as "on", t.date as "at"
      from ${meetings.name} t
      where t.roadmap_id = any(${roadmapIds}::uuid[]) and t.archived_at is null
        and t.is_held and t.activity_id is not null`),
}

/** The records of the core that fulfil obligations in every region. */
export const coreFulfilments: readonly Fulfilment[] = [meeting]
