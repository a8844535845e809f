import { type Context, load, Prisma } from '../../api/plugin.ts'

/** The regions (ISO 3166-2) whose rules this plugin knows. */
export const regions = ['RU-PER'] as const

/** The row, or null where it lies in a region that this plugin does not speak for. */
export async function ofRegion<R extends { readonly regionId: string }>(
  context: Context,
  row: R,
): Promise<R | null> {
  const code = await load(context, 'region.code', row.regionId, async ids => {
    const found = await context.read<{ id: string; code: string }>(
      Prisma.sql`select t.id, t.code from core.region t where t.id = any(${ids}::uuid[])`,
    )
    return new Map(found.map(region => [region.id, region.code]))
  })
  return regions.some(one => one === code) ? row : null
}
