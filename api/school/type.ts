import { connection, list, reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { itemField } from '../reference/item-field.ts'
import { municipalities } from '../territory/table.ts'
import {
  contextList,
  externalIdList,
  inForce,
  inMunicipality,
  ofSchool,
  roleList,
  schoolList,
  supportList,
} from './list.ts'
export const School: Resolvers<'school', 'School'> = {
  municipality: reference(municipalities, 'municipalityId', { archived: true }),
  kindItem: itemField('SCHOOL_KINDS', 'kindItem', 'kind'),
  legalFormItem: itemField('LEGAL_FORMS', 'legalFormItem', 'legalForm'),
  contexts: list(contextList, ofSchool),
  supports: list(supportList, ofSchool, ({ on }) => inForce(on)),
  roles: list(roleList, ofSchool, ({ on }) => inForce(on)),
  externalIds: list(externalIdList, ofSchool),
}

export const SchoolSupport: Resolvers<'school', 'SchoolSupport'> = {
  categoryItem: itemField('SUPPORT_CATEGORIES', 'categoryItem', 'category'),
}

export const SchoolRole: Resolvers<'school', 'SchoolRole'> = {
  roleItem: itemField('SCHOOL_ROLES', 'roleItem', 'role'),
}

export const Municipality: Resolvers<'school', 'Municipality'> = {
  schools: connection(schoolList, inMunicipality),
}
