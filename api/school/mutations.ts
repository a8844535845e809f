import { SchoolRoleKind, SupportCategory } from '../../prisma/generated/client.ts'
import { payloadOf } from '../action/payload.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { idOf } from '../graphql/global-id.ts'
import { buildListMutation } from './import/mutation.ts'
import { buildPartMutations } from './parts/mutations.ts'
import {
  addSchoolRole,
  addSchoolSupport,
  endSchoolRole,
  endSchoolSupport,
} from './parts/supports-and-roles.ts'
import { buildRegisterMutations } from './register-mutations.ts'
import { schools } from './table.ts'

/** `addSchoolSupport`, `endSchoolSupport`, `addSchoolRole`, `endSchoolRole`, and the version they ask for. */
export function buildSchoolMutations(builder: Builder): void {
  builder.objectField('School', 'version', t => t.exposeInt('version'))
  buildRegisterMutations(builder)
  buildListMutation(builder)
  buildPartMutations(builder)
  const category = enumOf(builder, 'SupportCategory', SupportCategory)
  const role = enumOf(builder, 'SchoolRoleKind', SchoolRoleKind)
  const addSupport = builder.inputType('AddSchoolSupportInput', {
    fields: t => ({
      school: t.id({ required: true }),
      version: t.int({ required: true }),
      category: t.field({ type: category, required: true }),
      validFrom: t.field({ type: 'Date' }),
      validTo: t.field({ type: 'Date' }),
      source: t.string(),
    }),
  })
  const endSupport = builder.inputType('EndSchoolSupportInput', {
    fields: t => ({
      school: t.id({ required: true }),
      version: t.int({ required: true }),
      category: t.field({ type: category, required: true }),
      validTo: t.field({ type: 'Date', required: true }),
      reason: t.string(),
    }),
  })
  const addRole = builder.inputType('AddSchoolRoleInput', {
    fields: t => ({
      school: t.id({ required: true }),
      version: t.int({ required: true }),
      role: t.field({ type: role, required: true }),
      validFrom: t.field({ type: 'Date' }),
      validTo: t.field({ type: 'Date' }),
      source: t.string(),
    }),
  })
  const endRole = builder.inputType('EndSchoolRoleInput', {
    fields: t => ({
      school: t.id({ required: true }),
      version: t.int({ required: true }),
      role: t.field({ type: role, required: true }),
      validTo: t.field({ type: 'Date', required: true }),
      reason: t.string(),
    }),
  })
  builder.mutationFields(t => ({
    addSchoolSupport: t.field({
      type: payloadOf(builder, 'AddSchoolSupportPayload', schools),
      args: { input: t.arg({ type: addSupport, required: true }) },
      resolve: (_, { input: { school, ...input } }, context) =>
        addSchoolSupport(context, { ...input, schoolId: idOf('School', school) }),
    }),
    endSchoolSupport: t.field({
      type: payloadOf(builder, 'EndSchoolSupportPayload', schools),
      args: { input: t.arg({ type: endSupport, required: true }) },
      resolve: (_, { input: { school, ...input } }, context) =>
        endSchoolSupport(context, { ...input, schoolId: idOf('School', school) }),
    }),
    addSchoolRole: t.field({
      type: payloadOf(builder, 'AddSchoolRolePayload', schools),
      args: { input: t.arg({ type: addRole, required: true }) },
      resolve: (_, { input: { school, ...input } }, context) =>
        addSchoolRole(context, { ...input, schoolId: idOf('School', school) }),
    }),
    endSchoolRole: t.field({
      type: payloadOf(builder, 'EndSchoolRolePayload', schools),
      args: { input: t.arg({ type: endRole, required: true }) },
      resolve: (_, { input: { school, ...input } }, context) =>
        endSchoolRole(context, { ...input, schoolId: idOf('School', school) }),
    }),
  }))
}
