import { idOf } from '../graphql/global-id.ts'
import type { Resolvers } from '../graphql/module.ts'
import { recordAssessmentResults } from './actions.ts'
import { correctAssessmentResult } from './correct.ts'
export const Mutation: Resolvers<'assessment', 'Mutation'> = {
  recordAssessmentResults: (_, { input: { results } }, context) =>
    recordAssessmentResults(context, {
      results: results.map(({ school, ...row }) => ({ ...row, schoolId: idOf('School', school) })),
    }),
  correctAssessmentResult: (_, { input: { result, ...input } }, context) =>
    correctAssessmentResult(context, { ...input, resultId: idOf('AssessmentResult', result) }),
}
