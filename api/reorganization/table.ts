import { Prisma, type SchoolEvent } from '../../prisma/generated/client.ts'
import type { Row } from '../data/query.ts'
import { table } from '../data/table.ts'

export type SchoolEventRow = Row<SchoolEvent>

/** What happened to schools; read only through a school that the viewer sees or may name, so without a scope. */
export const schoolEvents = table<SchoolEventRow>('core', 'SchoolEvent', Prisma.SchoolEventScalarFieldEnum)
