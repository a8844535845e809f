import { randomUUIDv7 } from 'node:crypto'
import type { Work } from '../../action/work.ts'
import { sql } from '../../data/sql.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { SchoolRow } from '../../school/table.ts'

/** BAD_INPUT where a roadmap cannot cover the schools. */
export function requireWithin(
  owner: {
    readonly regionId: string
    readonly municipalityId: string | null
    readonly schoolId: string | null
  },
  covered: readonly SchoolRow[],
): void {
  const { regionId, municipalityId, schoolId } = owner
  if (schoolId !== null && covered.length > 0) {
    throw apiError('BAD_INPUT', 'Карта школы распространяется только на неё: охваченных школ не называйте.')
  }
  const isOutside = covered.some(
    one => one.regionId !== regionId || (municipalityId !== null && one.municipalityId !== municipalityId),
  )
  if (isOutside) throw apiError('BAD_INPUT', 'Карта охватывает только школы своей территории.')
}

/** The schools that a roadmap covers, by database id. */
export async function coveredIds({ read }: Work, roadmapId: string): Promise<readonly string[]> {
  const rows = await read<{ schoolId: string }>(sql`
    select school_id as "schoolId" from core.roadmap_school
    where roadmap_id = ${roadmapId} and archived_at is null order by id`)
  return rows.map(row => row.schoolId)
}

/** Adds schools to those that a roadmap covers, and archives those that it covers no more. */
export async function rewriteCovered(
  { execute }: Work,
  roadmapId: string,
  added: readonly string[],
  removed: readonly string[],
): Promise<void> {
  const rows = JSON.stringify(added.map(schoolId => ({ id: randomUUIDv7(), schoolId })))
  await execute(sql`
    insert into core.roadmap_school as t (id, roadmap_id, school_id)
    select id, ${roadmapId}::uuid, "schoolId" from jsonb_to_recordset(${rows}::jsonb) as x(id uuid, "schoolId" uuid)
    on conflict (roadmap_id, school_id) do update set archived_at = null, updated_at = now(), version = t.version + 1`)
  await execute(sql`
    update core.roadmap_school set archived_at = now(), updated_at = now(), version = version + 1
    where roadmap_id = ${roadmapId}::uuid and school_id = any(${removed}::uuid[]) and archived_at is null`)
}
