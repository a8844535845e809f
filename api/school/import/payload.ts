import { reference } from '../../graphql/binding/fields.ts'
import type { Resolvers } from '../../graphql/binding/module.ts'
import { schools } from '../table.ts'

/** How many schools of a list are new, how many were changed, and what came of each row. */
export const RegisterSchoolsPayload: Resolvers<'school', 'RegisterSchoolsPayload'> = {
  created: ({ created = 0 }) => created,
  updated: ({ updated = 0 }) => updated,
  rows: ({ rows = [] }) => rows,
}

export const RegisterSchoolsRow: Resolvers<'school', 'RegisterSchoolsRow'> = {
  record: reference(schools, 'id'),
}
