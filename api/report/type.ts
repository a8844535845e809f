import { isMember } from '../access/matrix.ts'
import { nestedPage } from '../data/page.ts'
import { linkTo } from '../file/link.ts'
import { computed, list, reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { globalId } from '../graphql/global-id.ts'
import { obligations } from '../obligation/table.ts'
import { persons } from '../organization/table.ts'
import { itemField } from '../reference/item-field.ts'
import { loadSubmitter } from './four-eyes.ts'
import { evidenceList, ofObligation, ofReport, revisionList } from './list.ts'
import type { EvidenceRow, ExecutionReportRow } from './table.ts'

type SubmittedRow = Pick<ExecutionReportRow, 'id' | 'regionId' | 'municipalityId' | 'schoolId'>

export const ExecutionReport: Resolvers<'report', 'ExecutionReport'> = {
  obligation: reference(obligations, 'obligationId'),
  author: reference(persons, 'authorId', { archived: true }),
  submittedBy: computed(
    ['id', 'regionId', 'municipalityId', 'schoolId'],
    async ({ id, ...place }: SubmittedRow, _, context) =>
      isMember(context.viewer, place) ? ((await loadSubmitter(context, id))?.title ?? null) : null,
  ),
  evidence: list(evidenceList, ofReport),
  revisions: ({ obligationId }, args, context) =>
    nestedPage(context, obligationId, ofObligation, revisionList, args),
}

export const Evidence: Resolvers<'report', 'Evidence'> = {
  kindItem: itemField('EVIDENCE_KINDS', 'kindItem', 'kind'),
  file: computed(
    ['fileId'],
    ({ fileId }: Pick<EvidenceRow, 'fileId'>) => fileId && globalId('StoredFile', fileId),
  ),
  link: computed(['fileId'], ({ fileId }: Pick<EvidenceRow, 'fileId'>, _, context) =>
    fileId ? linkTo(context, fileId) : null,
  ),
}
