import { type Context, load, Prisma } from '../../api/plugin.ts'

/** The regions (ISO 3166-2) this plugin speaks for. */
export const regions = ['RU-ORL'] as const

/** The row itself in the plugin's regions, null in all others; one statement for all rows of a tick. */
export async function ownOnly<R extends { readonly regionId: string }>(
  context: Context,
  row: R,
): Promise<R | null> {
  // The code is compared and never shown, so the viewer of a single school of the region may be told by it.
  const own = await load(context, 'oryol region', row.regionId, async ids => {
    const rows = await context.read<{ id: string; own: boolean }>(
      Prisma.sql`select id, code = any(${regions}) as own from core.region where id = any(${ids}::uuid[])`,
    )
    return new Map(rows.map(({ id, own }) => [id, own]))
  })
  return own ? row : null
}
