import { type Context, load, Prisma } from '../../api/plugin.ts'

/** The region this plugin speaks for. */
export const regionCode = 'RU-IVA'

/** The row itself where it lies in the plugin's region, null elsewhere; one statement for all rows of a tick. */
export async function here<R extends { readonly regionId: string }>(
  context: Context,
  row: R,
): Promise<R | null> {
  const own = await load(context, 'ivanovo.region', row.regionId, async ids => {
    const regions = await context.read<{ readonly id: string }>(Prisma.sql`
      select t.id from core.region t where t.id = any(${ids}::uuid[]) and t.code = ${regionCode}`)
    return new Map(regions.map(region => [region.id, true]))
  })
  return own ? row : null
}
