import { z } from 'zod'
import { addFilterField, type Builder, enumOf, Prisma } from '../../api/plugin-api.ts'
import { IvanovoSignificance } from '../../prisma/generated/client.ts'

/** `SchoolFilter.ivanovo`: schools by a factor of their risk profiles. */
export function buildSchoolFilter(builder: Builder): void {
  const filter = builder.inputType('IvanovoSchoolFilter', {
    fields: t => ({
      factor: t.int(),
      significance: t.field({ type: enumOf(builder, 'IvanovoSignificance', IvanovoSignificance) }),
      schoolYear: t.string(),
    }),
  })
  addFilterField(builder, 'SchoolFilter', 'ivanovo', t => t.field({ type: filter }))
}

const shape = z.object({
  factor: z.number().nullish(),
  significance: z.enum(IvanovoSignificance).nullish(),
  schoolYear: z.string().nullish(),
})

/** The predicate of `SchoolFilter.ivanovo`: all that is named must hold of one factor of one profile. */
export function schoolWhere(value: unknown): readonly Prisma.Sql[] {
  const { factor, significance, schoolYear } = shape.parse(value)
  const where = [
    Prisma.sql`f.school_id = t.id and f.archived_at is null and r.archived_at is null`,
    ...(factor == null ? [] : [Prisma.sql`f.number = ${factor}`]),
    ...(significance == null ? [] : [Prisma.sql`f.significance = ${significance}::ivanovo.significance`]),
    ...(schoolYear == null ? [] : [Prisma.sql`r.school_year = ${schoolYear}`]),
  ]
  return [
    Prisma.sql`exists (
      select from ivanovo.risk_factor f join ivanovo.risk_profile r on r.id = f.profile_id
      where ${Prisma.join(where, ' and ')})`,
  ]
}
