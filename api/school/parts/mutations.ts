import { payloadOf } from '../../action/payload.ts'
import type { Builder } from '../../graphql/builder.ts'
import { idOf } from '../../graphql/global-id.ts'
import { schools } from '../table.ts'
import { saveSchoolContext } from './context.ts'
import { correctSchoolRole, correctSchoolSupport } from './correct.ts'

/** `saveSchoolContext`, `correctSchoolSupport` and `correctSchoolRole`. */
export function buildPartMutations(builder: Builder): void {
  const save = builder.inputType('SaveSchoolContextInput', {
    fields: t => ({
      school: t.id({ required: true }),
      version: t.int({ required: true }),
      schoolYear: t.string({ required: true }),
      enrollmentCount: t.int(),
      teacherCount: t.int(),
      isSmallClassSchool: t.boolean(),
      combinedClassCount: t.int(),
      settlementsServedCount: t.int(),
      serviceRadiusKm: t.int(),
      hasSchoolBus: t.boolean(),
      nonResidentShareMin: t.float(),
      nonResidentShareText: t.string(),
      qualifiedTeacherShareMin: t.float(),
      qualifiedTeacherShareText: t.string(),
      characteristics: t.stringList(),
      note: t.string(),
      isMistaken: t.boolean(),
    }),
  })
  const support = builder.inputType('CorrectSchoolSupportInput', {
    fields: t => ({
      support: t.id({ required: true }),
      version: t.int({ required: true }),
      validFrom: t.field({ type: 'Date' }),
      validTo: t.field({ type: 'Date' }),
      source: t.string(),
      isMistaken: t.boolean(),
      reason: t.string({ required: true }),
    }),
  })
  const role = builder.inputType('CorrectSchoolRoleInput', {
    fields: t => ({
      role: t.id({ required: true }),
      version: t.int({ required: true }),
      validFrom: t.field({ type: 'Date' }),
      validTo: t.field({ type: 'Date' }),
      source: t.string(),
      isMistaken: t.boolean(),
      reason: t.string({ required: true }),
    }),
  })
  builder.mutationFields(t => ({
    saveSchoolContext: t.field({
      type: payloadOf(builder, 'SaveSchoolContextPayload', schools),
      args: { input: t.arg({ type: save, required: true }) },
      resolve: (_, { input: { school, ...input } }, context) =>
        saveSchoolContext(context, { ...input, schoolId: idOf('School', school) }),
    }),
    correctSchoolSupport: t.field({
      type: payloadOf(builder, 'CorrectSchoolSupportPayload', schools),
      args: { input: t.arg({ type: support, required: true }) },
      resolve: (_, { input: { support: part, ...input } }, context) =>
        correctSchoolSupport(context, { ...input, partId: idOf('SchoolSupport', part) }),
    }),
    correctSchoolRole: t.field({
      type: payloadOf(builder, 'CorrectSchoolRolePayload', schools),
      args: { input: t.arg({ type: role, required: true }) },
      resolve: (_, { input: { role: part, ...input } }, context) =>
        correctSchoolRole(context, { ...input, partId: idOf('SchoolRole', part) }),
    }),
  }))
}
