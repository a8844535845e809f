import type { Events } from '../../action/events.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { LockedRecord } from '../../action/write/locked-record.ts'
import { sql } from '../../data/sql.ts'
import { type RoadmapRow, roadmaps } from '../table.ts'

/**
 * Puts an approved roadmap into execution at its first report. Reporters who are first at the same moment meet at its
 * lock: one of them changes it, the others find it changed. Later reports take no lock.
 */
export async function startExecution(
  work: UnitOfWork,
  { roadmapId, status }: Events['report.submitted'],
): Promise<void> {
  if (status !== 'APPROVED') return
  const [row] = await work.read<RoadmapRow>(sql`
    select ${roadmaps.columns} from ${roadmaps.name} t
    where t.id = ${roadmapId} and t.status = 'APPROVED' for update`)
  if (!row) return
  const roadmap = new LockedRecord(work, roadmaps, row)
  await roadmap.update({ status: 'IN_EXECUTION' }, { basis: 'Подан первый отчёт.', isInner: true })
}
