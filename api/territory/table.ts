import { type Municipality, Prisma, type Region } from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { table } from '../data/table.ts'

export type RegionRow = Row<Region>
export type MunicipalityRow = Row<Municipality>

/** Regions, as lists and loaders read them. */
export const regions = table<RegionRow>('core', 'Region', Prisma.RegionScalarFieldEnum, { region: 'id' })

/** Municipalities, as lists and loaders read them; a register that everybody of their region may read. */
export const municipalities = table<MunicipalityRow>(
  'core',
  'Municipality',
  Prisma.MunicipalityScalarFieldEnum,
  { region: 'regionId' },
)
