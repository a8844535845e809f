import { randomUUIDv7 } from 'node:crypto'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { sql } from '../../data/sql.ts'
import { upsertRows } from '../../data/write/bulk.ts'
import { apiError, type InputPath } from '../../graphql/errors/table.ts'
import type { SchoolRow } from '../../school/table.ts'
import { type RoadmapRow, roadmapSchools } from '../table.ts'

/** BAD_INPUT if a roadmap cannot cover the schools. */
export function requireWithin(
  owner: Pick<RoadmapRow, 'regionId' | 'municipalityId' | 'schoolId'>,
  covered: readonly SchoolRow[],
  path: InputPath,
): void {
  const { regionId, municipalityId, schoolId } = owner
  if (schoolId !== null && covered.length > 0) {
    throw apiError(
      'CHOICE_INVALID',
      'Школьная дорожная карта распространяется только на свою школу: не передавайте охваченные школы.',
      path,
    )
  }
  const outside = covered.findIndex(
    one => one.regionId !== regionId || (municipalityId !== null && one.municipalityId !== municipalityId),
  )
  if (outside >= 0)
    throw apiError(
      'OTHER_PLACE',
      'Школа не относится к территории дорожной карты: исключите её из списка.',
      `${path}[${outside}]`,
    )
}

/** The schools that a roadmap covers, by database id. */
export async function coveredIds({ read }: UnitOfWork, roadmapId: string): Promise<readonly string[]> {
  const rows = await read<{ schoolId: string }>(sql`
    select school_id as "schoolId" from core.roadmap_school
    where roadmap_id = ${roadmapId} and archived_at is null order by id`)
  return rows.map(row => row.schoolId)
}

/** Adds schools to those that a roadmap covers, and archives those that it no longer covers. */
export async function changeCovered(
  work: UnitOfWork,
  roadmapId: string,
  added: readonly SchoolRow[],
  removed: readonly SchoolRow[],
): Promise<void> {
  const { now } = work.context
  const rows = added.map(school => ({ id: randomUUIDv7(), roadmapId, schoolId: school.id }))
  await upsertRows(work, roadmapSchools, ['roadmapId', 'schoolId'], rows, now)
  if (removed.length === 0) return
  await work.execute(sql`
    update core.roadmap_school set archived_at = ${now}, updated_at = ${now}, version = version + 1
    where roadmap_id = ${roadmapId} and school_id = any(${removed.map(({ id }) => id)}::uuid[]) and archived_at is null`)
}
