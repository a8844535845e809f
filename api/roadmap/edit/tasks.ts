import { randomUUIDv7 } from 'node:crypto'
import type { Work } from '../../action/work.ts'
import { sql } from '../../data/sql.ts'
import type { DraftTask } from '../draft/draft.ts'

/** The tasks of a roadmap, in the order of the document. */
export function tasksOf({ read }: Work, roadmapId: string): Promise<readonly DraftTask[]> {
  return read<DraftTask>(sql`
    select number, text from core.roadmap_task
    where roadmap_id = ${roadmapId} and archived_at is null order by position`)
}

/** Writes other tasks into a roadmap's places; places that are left over are archived. */
export async function rewriteTasks(
  { execute }: Work,
  roadmapId: string,
  tasks: readonly DraftTask[],
): Promise<void> {
  const rows = JSON.stringify(
    tasks.map((task, index) => ({ id: randomUUIDv7(), position: index + 1, ...task })),
  )
  await execute(sql`
    insert into core.roadmap_task as t (id, roadmap_id, position, number, text)
    select id, ${roadmapId}::uuid, position, number, text
    from jsonb_to_recordset(${rows}::jsonb) as x(id uuid, position int, number text, text text)
    on conflict (roadmap_id, position) do update set number = excluded.number, text = excluded.text,
      archived_at = null, updated_at = now(), version = t.version + 1`)
  await execute(sql`
    update core.roadmap_task set archived_at = now(), updated_at = now(), version = version + 1
    where roadmap_id = ${roadmapId}::uuid and position > ${tasks.length}::int and archived_at is null`)
}
