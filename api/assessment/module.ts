import { defineModule } from '../graphql/binding/module.ts'
import { Mutation } from './mutations.ts'
import { Query } from './queries.ts'
import { assessments } from './table.ts'
import {
  AssessmentResult,
  RecordAssessmentResultsPayload,
  RecordAssessmentResultsRow,
  School,
} from './type.ts'

export const assessmentModule = defineModule('assessment', {
  tables: [assessments],
  types: {
    AssessmentResult,
    Mutation,
    Query,
    RecordAssessmentResultsPayload,
    RecordAssessmentResultsRow,
    School,
  },
})
