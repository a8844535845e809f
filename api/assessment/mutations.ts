import type { Resolvers } from '../graphql/module.ts'
import { correctAssessmentResult } from './correct.ts'
import { recordAssessmentResults } from './record.ts'

export const Mutation: Resolvers<'assessment', 'Mutation'> = {
  recordAssessmentResults,
  correctAssessmentResult,
}
