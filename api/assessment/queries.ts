import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { assessmentList } from './list.ts'
export const Query: Resolvers<'assessment', 'Query'> = {
  assessments: rootConnection(assessmentList),
}
