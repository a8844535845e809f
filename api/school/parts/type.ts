import { SchoolRoleKind, SupportCategory } from '../../../prisma/generated/client.ts'
import { type Builder, enumOf } from '../../graphql/builder.ts'
import { globalId } from '../../graphql/global-id.ts'
import { addNode } from '../../graphql/node.ts'
import { type contexts, type externalIds, roles, supports } from '../table.ts'

type RowOf<T extends { row?: unknown }> = NonNullable<T['row']>

/** The dated parts of a school: context, supports, roles, external ids. */
export function buildSchoolParts(builder: Builder) {
  addNode(builder, supports)
  addNode(builder, roles)
  return {
    context: builder.objectRef<RowOf<typeof contexts>>('SchoolContext').implement({
      fields: t => ({
        schoolYear: t.exposeString('schoolYear', { nullable: true }),
        enrollmentCount: t.exposeInt('enrollmentCount', { nullable: true }),
        teacherCount: t.exposeInt('teacherCount', { nullable: true }),
        isSmallClassSchool: t.exposeBoolean('isSmallClassSchool', { nullable: true }),
        combinedClassCount: t.exposeInt('combinedClassCount', { nullable: true }),
        settlementsServedCount: t.exposeInt('settlementsServedCount', { nullable: true }),
        serviceRadiusKm: t.exposeInt('serviceRadiusKm', { nullable: true }),
        hasSchoolBus: t.exposeBoolean('hasSchoolBus', { nullable: true }),
        nonResidentShareMin: t.exposeFloat('nonResidentShareMin', { nullable: true }),
        nonResidentShareText: t.exposeString('nonResidentShareText', { nullable: true }),
        qualifiedTeacherShareMin: t.exposeFloat('qualifiedTeacherShareMin', { nullable: true }),
        qualifiedTeacherShareText: t.exposeString('qualifiedTeacherShareText', { nullable: true }),
        characteristics: t.exposeStringList('characteristics'),
        note: t.exposeString('note', { nullable: true }),
      }),
    }),
    support: builder.objectRef<RowOf<typeof supports>>('SchoolSupport').implement({
      interfaces: ['Node'],
      fields: t => ({
        id: t.id({ resolve: ({ id }) => globalId('SchoolSupport', id) }),
        category: t.expose('category', { type: enumOf(builder, 'SupportCategory', SupportCategory) }),
        validFrom: t.expose('validFrom', { type: 'Date', nullable: true }),
        validTo: t.expose('validTo', { type: 'Date', nullable: true }),
        source: t.exposeString('source', { nullable: true }),
      }),
    }),
    role: builder.objectRef<RowOf<typeof roles>>('SchoolRole').implement({
      interfaces: ['Node'],
      fields: t => ({
        id: t.id({ resolve: ({ id }) => globalId('SchoolRole', id) }),
        role: t.expose('role', { type: enumOf(builder, 'SchoolRoleKind', SchoolRoleKind) }),
        validFrom: t.expose('validFrom', { type: 'Date', nullable: true }),
        validTo: t.expose('validTo', { type: 'Date', nullable: true }),
        source: t.exposeString('source', { nullable: true }),
      }),
    }),
    externalId: builder.objectRef<RowOf<typeof externalIds>>('SchoolExternalId').implement({
      fields: t => ({ system: t.exposeString('system'), value: t.exposeString('value') }),
    }),
  }
}
