import { type Context, inRegions } from '../../api/plugin-api.ts'

/** What the plugin is called and which regions (ISO 3166-2) it speaks for. */
export const region = {
  id: 'ivanovo',
  title: 'Ивановская область',
  regions: ['RU-IVA'],
  sdl: new URL('./schema.graphql', import.meta.url),
} as const

/** The row itself in the plugin's region, null in all others. */
export const ofRegion = <R extends { readonly regionId: string }>(context: Context, row: R) =>
  inRegions(context, region.regions, row)
