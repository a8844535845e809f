import { aliases, type Sql, schools, sql } from '../../../api/plugin-api.ts'
import type { OryolSchoolFilter } from '../generated/contract.ts'
import { methodicalServices } from '../table.ts'
import { helpProgramLate } from './help-program.ts'

const { t, m } = aliases({ t: schools, m: methodicalServices })

/** What `SchoolFilter.oryol` means over the schools `t`. */
export function schoolWhere(value: unknown): readonly Sql[] {
  // GraphQL has checked the value against OryolSchoolFilter.
  const { helpProgramLateOn, methodicalService } = value as OryolSchoolFilter
  return [
    ...(helpProgramLateOn ? [helpProgramLate(helpProgramLateOn)] : []),
    ...(methodicalService
      ? [
          sql`exists (select from ${m.as}
            where ${m.municipalityId} = ${t.municipalityId} and ${m.archivedAt} is null
              and ${m.kind} = ${methodicalService}::oryol.methodical_service_kind)`,
        ]
      : []),
  ]
}
