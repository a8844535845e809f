import { visible } from '../../data/scope.ts'
import { sql } from '../../data/sql.ts'
import { reviewOf } from '../../finding/review.ts'
import type { Context } from '../../graphql/context.ts'
import { roadmaps } from '../../roadmap/table.ts'
import type { Territory } from '../effective.ts'

/** How many roadmaps of a territory are reviewed. */
const most = 100

/** What the review of roadmaps in force has found. */
export interface Reviewed {
  readonly roadmaps: number
  readonly byCode: ReadonlyMap<string, number>
}

/** The findings about the first roadmaps in force of a territory, counted by their codes. */
export async function findingsIn(
  context: Context,
  { regionId, municipalityId }: Territory,
  on: string,
): Promise<Reviewed> {
  const rows = await context.read<{ id: string }>(sql`
    select t.id from ${roadmaps.name} t
    where t.region_id = ${regionId}::uuid and (${municipalityId}::uuid is null or t.municipality_id = ${municipalityId}::uuid)
      and t.status in ('APPROVED', 'IN_EXECUTION') and ${visible(context.viewer, roadmaps)}
    order by t.id limit ${most}`)
  const all = await Promise.all(rows.map(({ id }) => reviewOf(context, id, on)))
  const byCode = new Map<string, number>()
  for (const { code } of all.flat()) byCode.set(code, (byCode.get(code) ?? 0) + 1)
  return { roadmaps: rows.length, byCode }
}
