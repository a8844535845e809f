import type { Resolvers } from '../graphql/binding/module.ts'
import { correctAssessmentResult } from './correct.ts'
import { recordAssessmentResults } from './record.ts'

export const Mutation: Resolvers<'assessment', 'Mutation'> = {
  recordAssessmentResults,
  correctAssessmentResult,
}
