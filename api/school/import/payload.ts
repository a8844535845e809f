import type { Resolvers } from '../../graphql/binding/module.ts'

/** How many schools of a list are new, and how many were changed. */
export const RegisterSchoolsPayload: Resolvers<'school', 'RegisterSchoolsPayload'> = {
  created: ({ created = 0 }) => created,
  updated: ({ updated = 0 }) => updated,
}
