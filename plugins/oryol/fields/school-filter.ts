import { type Sql, sql } from '../../../api/plugin-api.ts'
import type { OryolSchoolFilter } from '../generated/contract.ts'
import { helpProgramLate } from './help-program.ts'

/** What `SchoolFilter.oryol` means over the schools `t`. */
export function schoolWhere(value: unknown): readonly Sql[] {
  // GraphQL has checked the value against OryolSchoolFilter.
  const { helpProgramLateOn, methodicalService } = value as OryolSchoolFilter
  return [
    ...(helpProgramLateOn ? [helpProgramLate(helpProgramLateOn)] : []),
    ...(methodicalService
      ? [
          sql`exists (select from oryol.methodical_service m
            where m.municipality_id = t.municipality_id and m.archived_at is null
              and m.kind = ${methodicalService}::oryol.methodical_service_kind)`,
        ]
      : []),
  ]
}
