import type { Prisma } from '../../prisma/generated/client.ts'
import { may, type Permission } from '../access/matrix.ts'
import { lock, note } from '../action/record.ts'
import type { Place, Work } from '../action/work.ts'
import { sql } from '../data/sql.ts'
import { noteFindings } from '../finding/audit.ts'
import { recordFindings } from '../finding/source-checks/store.ts'
import { type FindingRow, findings } from '../finding/table.ts'
import { apiError } from '../graphql/errors/table.ts'
import { type RoadmapRow, roadmaps } from './table.ts'

/**
 * FORBIDDEN where a viewer sees the place and has no right to write there: the roadmaps of the municipality above
 * a school, or of the region above a municipality, are read by all below.
 */
export function requireOwn({ context }: Work, permission: Permission, place: Place): void {
  if (may(context.viewer, permission, place)) return
  throw apiError('FORBIDDEN', 'Эту карту ведёт другой уровень управления.')
}

/** The roadmap to change, locked; see `lock` and `requireOwn`. */
export async function lockRoadmap(
  work: Work,
  permission: Permission,
  id: string,
  version?: number,
): Promise<RoadmapRow> {
  const roadmap = await lock(work, roadmaps, id, version)
  requireOwn(work, permission, roadmap)
  return roadmap
}

/** Writes a change of a locked roadmap and notes it. */
export async function changeRoadmap(
  work: Work,
  before: RoadmapRow,
  data: Prisma.RoadmapUncheckedUpdateInput,
  basis: string | null,
): Promise<RoadmapRow> {
  await work.tx.roadmap.update({ where: { id: before.id }, data: { ...data, version: { increment: 1 } } })
  await note(work, roadmaps, before.id, { before, basis })
  return lock(work, roadmaps, before.id)
}

/** Where a roadmap belongs. */
export const placeOf = ({ regionId, municipalityId, schoolId }: RoadmapRow): Place => ({
  regionId,
  municipalityId,
  schoolId,
})

/** Looks through a written roadmap for defects, and gives what is found. */
export async function inspect(work: Work, id: string): Promise<readonly FindingRow[]> {
  noteFindings(work, await recordFindings(work, { roadmapIds: [id] }))
  return work.read<FindingRow>(sql`
    select ${findings.columns} from ${findings.name} t
    where t.roadmap_id = ${id}::uuid and t.archived_at is null order by t.code, t.id`)
}
