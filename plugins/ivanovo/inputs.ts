import { type Builder, enumOf } from '../../api/plugin-api.ts'
import { IvanovoDocumentKind, IvanovoSignificance } from '../../prisma/generated/client.ts'

/** The inputs of the plugin's mutations. */
export function buildInputs(builder: Builder) {
  const significance = enumOf(builder, 'IvanovoSignificance', IvanovoSignificance)
  const factor = builder.inputType('SaveIvanovoRiskFactorInput', {
    fields: t => ({
      number: t.int({ required: true }),
      name: t.string({ required: true }),
      significance: t.field({ type: significance, required: true }),
    }),
  })
  const decision = builder.inputType('RecordIvanovoDecisionInput', {
    fields: t => ({ text: t.string({ required: true }), dueOn: t.field({ type: 'Date' }) }),
  })
  return {
    profile: builder.inputType('SaveIvanovoRiskProfileInput', {
      fields: t => ({
        school: t.id({ required: true }),
        schoolYear: t.string({ required: true }),
        version: t.int({ required: true }),
        establishedOn: t.field({ type: 'Date', required: true }),
        source: t.string({ required: true }),
        factors: t.field({ type: [factor], required: true }),
      }),
    }),
    program: builder.inputType('SaveIvanovoAntiRiskProgramInput', {
      fields: t => ({
        program: t.id(),
        version: t.int({ required: true }),
        school: t.id({ required: true }),
        factor: t.id({ required: true }),
        title: t.string({ required: true }),
        dueOn: t.field({ type: 'Date' }),
        draftedOn: t.field({ type: 'Date' }),
        approvedOn: t.field({ type: 'Date' }),
        url: t.string(),
        source: t.string(),
      }),
    }),
    selfAssessment: builder.inputType('RecordIvanovoSelfAssessmentInput', {
      fields: t => ({
        selfAssessment: t.id(),
        version: t.int(),
        school: t.id({ required: true }),
        heldOn: t.field({ type: 'Date', required: true }),
        summary: t.string(),
        memoUrl: t.string(),
      }),
    }),
    document: builder.inputType('SaveIvanovoSchoolDocumentInput', {
      fields: t => ({
        document: t.id(),
        version: t.int({ required: true }),
        school: t.id({ required: true }),
        kind: t.field({
          type: enumOf(builder, 'IvanovoDocumentKind', IvanovoDocumentKind),
          required: true,
        }),
        title: t.string({ required: true }),
        dueOn: t.field({ type: 'Date' }),
        draftedOn: t.field({ type: 'Date' }),
        approvedOn: t.field({ type: 'Date' }),
        url: t.string(),
        source: t.string(),
      }),
    }),
    session: builder.inputType('RecordIvanovoSessionInput', {
      fields: t => ({
        session: t.id(),
        version: t.int(),
        roadmap: t.id({ required: true }),
        heldOn: t.field({ type: 'Date', required: true }),
        reviewsInterim: t.boolean({ required: true }),
        agenda: t.string(),
        protocolNumber: t.string(),
        decisions: t.field({ type: [decision], required: true }),
      }),
    }),
    memo: builder.inputType('RecordIvanovoCuratorMemoInput', {
      fields: t => ({
        version: t.int(),
        roadmap: t.id({ required: true }),
        school: t.id({ required: true }),
        preparedOn: t.field({ type: 'Date', required: true }),
        title: t.string({ required: true }),
        url: t.string(),
      }),
    }),
  }
}
