import { openRoadmap } from '../action/write/archived.ts'
import { type Sql, sql } from '../data/sql.ts'

/** The activities of open roadmaps for which a party is responsible, by the column of `activity_responsible r` that names it. */
export const responsibleAs = (column: Sql, id: string): Sql => sql`
  select from core.activity_responsible r join core.activity a on a.id = r.activity_id
    join core.roadmap m on m.id = a.roadmap_id
  where ${column} = ${id} and r.archived_at is null and a.archived_at is null and ${openRoadmap}`
