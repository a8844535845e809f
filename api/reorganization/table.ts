import { type MunicipalityEvent, Prisma, type SchoolEvent } from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { table } from '../data/table.ts'

export type MunicipalityEventRow = Row<MunicipalityEvent>
export type SchoolEventRow = Row<SchoolEvent>

/** What happened to schools; read only through a school that the viewer sees or may name, so without a scope. */
export const schoolEvents = table<SchoolEventRow>('core', 'SchoolEvent', Prisma.SchoolEventScalarFieldEnum)

/** What happened to municipalities; read only through a municipality that the viewer sees. */
export const municipalityEvents = table<MunicipalityEventRow>(
  'core',
  'MunicipalityEvent',
  Prisma.MunicipalityEventScalarFieldEnum,
)
