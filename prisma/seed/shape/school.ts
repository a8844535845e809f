import { z } from 'zod'
import { LegalForm, SchoolKind, SchoolRoleKind, SupportCategory } from '../../generated/enums.ts'
import { count, day, key, optionalText, schoolYear, share, text } from './base.ts'

const context = z.strictObject({
  schoolYear: schoolYear.nullable(),
  enrollmentCount: count,
  teacherCount: count,
  isSmallClassSchool: z.boolean().nullable(),
  combinedClassCount: count,
  settlementsServedCount: count,
  serviceRadiusKm: count,
  hasSchoolBus: z.boolean().nullable(),
  nonResidentShareMin: share,
  nonResidentShareText: optionalText,
  qualifiedTeacherShareMin: share,
  qualifiedTeacherShareText: optionalText,
  characteristics: z.array(text),
  note: optionalText,
})

export const school = z.strictObject({
  key,
  name: text,
  shortName: text,
  aliases: z.array(text),
  legalForm: z.enum(LegalForm).nullable(),
  kind: z.enum(SchoolKind),
  locality: optionalText,
  isRural: z.boolean().nullable(),
  note: optionalText,
  supports: z.array(
    z.strictObject({ category: z.enum(SupportCategory), validFrom: day.nullable(), source: optionalText }),
  ),
  roles: z.array(z.strictObject({ role: z.enum(SchoolRoleKind), source: optionalText })),
  contexts: z.array(context),
})
