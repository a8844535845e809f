import { snapshot } from '../../action/record.ts'
import type { Work } from '../../action/work.ts'
import { sql } from '../../data/sql.ts'
import { placeOf } from '../roadmap.ts'
import { type ActivityRow, activities, type RoadmapRow } from '../table.ts'

/** Notes rows of a roadmap as they stand after the write; `stored` are those that stood before. */
export async function noteRows(
  work: Work,
  roadmap: RoadmapRow,
  stored: readonly ActivityRow[],
  ids: readonly string[],
  basis: string,
): Promise<void> {
  const before = new Map(stored.map(row => [row.id, row]))
  const rows = await work.read<ActivityRow>(sql`
    select ${activities.columns} from ${activities.name} t where t.id = any(${ids}::uuid[]) order by t.position`)
  for (const row of rows) {
    const old = before.get(row.id)
    work.wrote({
      ...{
        type: activities.type,
        id: row.id,
        key: row.key,
        version: row.version,
        place: placeOf(roadmap),
        basis,
      },
      before: old ? snapshot(old) : null,
      after: row.archivedAt ? null : snapshot(row),
    })
  }
}
