import { nestedPage } from '../data/page.ts'
import { computed, list, reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { globalId } from '../graphql/global-id.ts'
import { obligations } from '../obligation/table.ts'
import { persons } from '../organization/table.ts'
import { evidenceList, ofObligation, ofReport, revisionList } from './list.ts'
import type { EvidenceRow } from './table.ts'
export const ExecutionReport: Resolvers<'report', 'ExecutionReport'> = {
  obligation: reference(obligations, 'obligationId'),
  author: reference(persons, 'authorId', { archived: true }),
  evidence: list(evidenceList, ofReport),
  revisions: ({ obligationId }, args, context) =>
    nestedPage(context, obligationId, ofObligation, revisionList, args),
}

export const Evidence: Resolvers<'report', 'Evidence'> = {
  file: computed(
    ['fileId'],
    ({ fileId }: Pick<EvidenceRow, 'fileId'>) => fileId && globalId('StoredFile', fileId),
  ),
}
