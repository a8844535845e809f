import { load } from '../data/loader.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import type { RegionPolicy } from './policy.ts'

/** The row itself in these regions (ISO 3166-2), null in all others; one statement for all rows of a tick. */
export async function inRegions<R extends { readonly regionId: string }>(
  context: Context,
  regions: readonly string[],
  row: R,
): Promise<R | null> {
  // The code is compared and never shown, so it may be read for the viewer of a single school.
  const code = await load(context, 'region.code', row.regionId, async ids => {
    const found = await context.read<{ readonly id: string; readonly code: string }>(
      sql`select t.id, t.code from core.region t where t.id = any(${ids}::uuid[])`,
    )
    return new Map(found.map(region => [region.id, region.code]))
  })
  return code !== null && regions.includes(code) ? row : null
}

/** The policy of the plugin of a region; null where no plugin speaks for it. */
export async function regionPolicy(
  { read, plugins }: Pick<Context, 'read' | 'plugins'>,
  regionId: string | null,
): Promise<RegionPolicy | null> {
  const [region] = await read<{ code: string }>(
    sql`select code from core.region where id = ${regionId}::uuid`,
  )
  return plugins.find(({ regions }) => regions.some(code => code === region?.code))?.policy ?? null
}
