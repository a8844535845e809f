import { addFilterField, type Builder, Prisma } from '../../api/plugin-api.ts'
import type { OryolMethodicalServiceKind } from '../../prisma/generated/client.ts'
import { helpProgramLate } from './help.ts'
import { methodicalServiceKind } from './methodical.ts'

interface OryolSchoolFilter {
  readonly helpProgramLateOn?: string | null
  readonly methodicalService?: OryolMethodicalServiceKind | null
}

declare module '../../api/graphql/builder.ts' {
  interface InputTypes {
    OryolSchoolFilter: OryolSchoolFilter
  }
}

/** `SchoolFilter.oryol`. */
export function buildFilter(builder: Builder): void {
  builder.inputType('OryolSchoolFilter', {
    fields: t => ({
      helpProgramLateOn: t.field({ type: 'Date' }),
      methodicalService: t.field({ type: methodicalServiceKind(builder) }),
    }),
  })
  addFilterField(builder, 'SchoolFilter', 'oryol', t => t.field({ type: 'OryolSchoolFilter' }))
}

/** What `SchoolFilter.oryol` means over the schools `t`. */
export function schoolWhere(value: unknown): readonly Prisma.Sql[] {
  // The value has been read by the input type above.
  const { helpProgramLateOn, methodicalService } = value as OryolSchoolFilter
  return [
    ...(helpProgramLateOn ? [helpProgramLate(helpProgramLateOn)] : []),
    ...(methodicalService
      ? [
          Prisma.sql`exists (select from oryol.methodical_service m
            where m.municipality_id = t.municipality_id and m.archived_at is null
              and m.kind = ${methodicalService}::oryol.methodical_service_kind)`,
        ]
      : []),
  ]
}
