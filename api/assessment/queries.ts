import { page } from '../data/page.ts'
import type { Builder } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { assessmentWhere, newestFirst } from './list.ts'
import { assessments } from './table.ts'

/** `Query.assessments`. */
export function buildAssessmentQueries(builder: Builder): void {
  builder.queryField('assessments', t =>
    t.field({
      type: connectionOf(builder, 'AssessmentResult'),
      args: { filter: t.arg({ type: 'AssessmentFilter' }), ...pageArgs(t.arg) },
      resolve: (_, { filter, ...args }, context) =>
        page(
          context,
          { table: assessments, where: assessmentWhere(context, filter), order: newestFirst },
          args,
        ),
    }),
  )
}
