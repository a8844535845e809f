import { authorize } from '../action/authorize.ts'
import type { Place, UnitOfWork } from '../action/unit-of-work.ts'
import type { LockedRecord } from '../action/write/locked-record.ts'
import { lockRecord } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { recordFindingChanges } from '../finding/audit.ts'
import { recordFindings } from '../finding/source-checks/store.ts'
import { type FindingRow, findings } from '../finding/table.ts'
import type { Subject } from '../finding/verdict.ts'
import { type RoadmapRow, roadmaps } from './table.ts'

export type LockedRoadmap = LockedRecord<RoadmapRow>

/**
 * FORBIDDEN if the user sees the place and may not write there: a school and a municipality read the roadmaps of those
 * above them.
 */
export const authorizeOwner = (work: UnitOfWork, place: Place): void =>
  authorize(
    work,
    place,
    'Дорожную карту меняет тот, кто её принял (регион, муниципалитет или школа): обратитесь к нему.',
  )

/** The roadmap to change, locked until the end of the action; see `lock` and `authorizeOwner`. */
export async function lockRoadmap(work: UnitOfWork, id: string, version?: number): Promise<LockedRoadmap> {
  const roadmap = await lockRecord(work, roadmaps, id, version)
  authorizeOwner(work, roadmap.place)
  return roadmap
}

/** A roadmap as the subject of rules. */
export const subjectOf = ({ id, place }: LockedRoadmap): Subject => ({
  ...place,
  type: 'Roadmap',
  id,
  roadmapId: id,
})

/** Checks a stored roadmap for defects, and gives its findings. */
export async function inspect(work: UnitOfWork, id: string): Promise<readonly FindingRow[]> {
  recordFindingChanges(work, await recordFindings(work, { roadmapIds: [id] }))
  return work.read<FindingRow>(sql`
    select ${findings.columns} from ${findings.name} t
    where t.roadmap_id = ${id} and t.archived_at is null order by t.code, t.id`)
}
