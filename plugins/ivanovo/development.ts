import { addNode, ascending, type Builder, enumOf, globalId, key } from '../../api/plugin-api.ts'
import { IvanovoDocumentKind } from '../../prisma/generated/client.ts'
import { dayOf } from './day.ts'
import { documentState } from './document.ts'
import { stateOf } from './profile.ts'
import {
  type SchoolDocumentRow,
  type SelfAssessmentRow,
  schoolDocuments,
  selfAssessments,
  type TargetedSupportRow,
  type TeamTrainingRow,
  targetedSupports,
  teamTrainings,
} from './table.ts'

export const documentList = { table: schoolDocuments, order: ascending('ID') }
export const selfAssessmentList = { table: selfAssessments, order: ascending('DAY', key('held_on', 'date')) }
export const supportList = { table: targetedSupports, order: ascending('DAY', key('starts_on', 'date')) }
export const trainingList = { table: teamTrainings, order: ascending('DAY', key('completed_on', 'date')) }

/** What a school does to develop: documents, self-assessments, targeted support and training of its team. */
export function buildDevelopment(builder: Builder) {
  addNode(builder, schoolDocuments)
  addNode(builder, selfAssessments)
  addNode(builder, targetedSupports)
  addNode(builder, teamTrainings)
  const kind = enumOf(builder, 'IvanovoDocumentKind', IvanovoDocumentKind)
  return {
    kind,
    document: builder.objectRef<SchoolDocumentRow>('IvanovoSchoolDocument').implement({
      interfaces: ['Node'],
      fields: t => ({
        id: t.id({ resolve: row => globalId('IvanovoSchoolDocument', row.id) }),
        version: t.exposeInt('version'),
        kind: t.expose('kind', { type: kind }),
        title: t.exposeString('title'),
        state: t.field({
          type: stateOf(builder),
          args: { on: t.arg({ type: 'Date' }) },
          resolve: (document, { on }, context) => documentState(document, dayOf(context, document, on)),
        }),
        dueOn: t.expose('dueOn', { type: 'Date', nullable: true }),
        draftedOn: t.expose('draftedOn', { type: 'Date', nullable: true }),
        approvedOn: t.expose('approvedOn', { type: 'Date', nullable: true }),
        url: t.exposeString('url', { nullable: true }),
        source: t.exposeString('source', { nullable: true }),
      }),
    }),
    selfAssessment: builder.objectRef<SelfAssessmentRow>('IvanovoSelfAssessment').implement({
      interfaces: ['Node'],
      fields: t => ({
        id: t.id({ resolve: row => globalId('IvanovoSelfAssessment', row.id) }),
        version: t.exposeInt('version'),
        heldOn: t.expose('heldOn', { type: 'Date' }),
        summary: t.exposeString('summary', { nullable: true }),
        memoUrl: t.exposeString('memoUrl', { nullable: true }),
      }),
    }),
    support: builder.objectRef<TargetedSupportRow>('IvanovoTargetedSupport').implement({
      interfaces: ['Node'],
      fields: t => ({
        id: t.id({ resolve: row => globalId('IvanovoTargetedSupport', row.id) }),
        version: t.exposeInt('version'),
        difficulty: t.exposeString('difficulty'),
        measure: t.exposeString('measure'),
        startsOn: t.expose('startsOn', { type: 'Date' }),
        endsOn: t.expose('endsOn', { type: 'Date', nullable: true }),
      }),
    }),
    training: builder.objectRef<TeamTrainingRow>('IvanovoTeamTraining').implement({
      interfaces: ['Node'],
      fields: t => ({
        id: t.id({ resolve: row => globalId('IvanovoTeamTraining', row.id) }),
        version: t.exposeInt('version'),
        program: t.exposeString('program'),
        completedOn: t.expose('completedOn', { type: 'Date' }),
      }),
    }),
  }
}
