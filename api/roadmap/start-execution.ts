import { snapshot } from '../action/record.ts'
import type { Work } from '../action/work.ts'
import { sql } from '../data/sql.ts'
import { placeOf } from './roadmap.ts'
import { type RoadmapRow, roadmaps } from './table.ts'

/**
 * An approved roadmap is carried out from its first report on. A roadmap's first reporters meet here: one of them
 * turns it, under its lock, and the others find it turned. Later reports take no lock.
 */
export async function beginExecution(work: Work, roadmapId: string): Promise<void> {
  const [before] = await work.read<RoadmapRow>(sql`
    select ${roadmaps.columns} from ${roadmaps.name} t
    where t.id = ${roadmapId}::uuid and t.status = 'APPROVED' for update`)
  if (!before) return
  const [after] = await work.read<RoadmapRow>(sql`
    update ${roadmaps.name} t set status = 'IN_EXECUTION', version = t.version + 1, updated_at = now()
    where t.id = ${before.id}::uuid returning ${roadmaps.columns}`)
  if (!after) return
  work.wrote({
    type: roadmaps.type,
    id: after.id,
    key: after.key,
    version: after.version,
    place: placeOf(after),
    before: snapshot(before),
    after: snapshot(after),
    basis: 'Подан первый отчёт.',
  })
}
