import { type Builder, idOf, optionalIdOf, payloadOf } from '../../api/plugin-api.ts'
import { buildInputs } from './inputs.ts'
import { recordCuratorMemo, recordSession } from './record-session.ts'
import { recordSelfAssessment, saveSchoolDocument } from './save-document.ts'
import { saveRiskProfile } from './save-profile.ts'
import { type Prepared, saveAntiRiskProgram } from './save-program.ts'
import {
  antiRiskPrograms,
  curatorMemos,
  riskProfiles,
  schoolDocuments,
  selfAssessments,
  sessions,
} from './table.ts'

type Days = { readonly [Field in Exclude<keyof Prepared, 'title'>]?: string | null | undefined }

/** What is not named is stored as empty, but for the document that asks: it stays. */
const daysOf = ({ dueOn, draftedOn, approvedOn, url, source }: Days) => ({
  dueOn: dueOn ?? null,
  draftedOn: draftedOn ?? null,
  approvedOn: approvedOn ?? null,
  url: url ?? null,
  source,
})

/** What is written of risks, programmes, documents, sessions and memos. */
export function buildMutations(builder: Builder): void {
  const inputs = buildInputs(builder)
  builder.mutationFields(t => ({
    saveIvanovoRiskProfile: t.field({
      type: payloadOf(builder, 'SaveIvanovoRiskProfilePayload', riskProfiles),
      args: { input: t.arg({ type: inputs.profile, required: true }) },
      resolve: (_, { input: { school, ...input } }, context) =>
        saveRiskProfile(context, { ...input, schoolId: idOf('School', school) }),
    }),
    saveIvanovoAntiRiskProgram: t.field({
      type: payloadOf(builder, 'SaveIvanovoAntiRiskProgramPayload', antiRiskPrograms),
      args: { input: t.arg({ type: inputs.program, required: true }) },
      resolve: (_, { input }, context) =>
        saveAntiRiskProgram(context, {
          ...daysOf(input),
          programId: input.program == null ? null : idOf('IvanovoAntiRiskProgram', input.program),
          version: input.version,
          schoolId: idOf('School', input.school),
          factorId: idOf('IvanovoRiskFactor', input.factor),
          title: input.title,
        }),
    }),
    recordIvanovoSelfAssessment: t.field({
      type: payloadOf(builder, 'RecordIvanovoSelfAssessmentPayload', selfAssessments),
      args: { input: t.arg({ type: inputs.selfAssessment, required: true }) },
      resolve: (_, { input: { selfAssessment, version, school, heldOn, summary, memoUrl } }, context) =>
        recordSelfAssessment(context, {
          selfAssessmentId: optionalIdOf('IvanovoSelfAssessment', selfAssessment) ?? null,
          version: version ?? 0,
          schoolId: idOf('School', school),
          heldOn,
          summary: summary ?? null,
          memoUrl: memoUrl ?? null,
        }),
    }),
    saveIvanovoSchoolDocument: t.field({
      type: payloadOf(builder, 'SaveIvanovoSchoolDocumentPayload', schoolDocuments),
      args: { input: t.arg({ type: inputs.document, required: true }) },
      resolve: (_, { input }, context) =>
        saveSchoolDocument(context, {
          ...daysOf(input),
          documentId: input.document == null ? null : idOf('IvanovoSchoolDocument', input.document),
          version: input.version,
          schoolId: idOf('School', input.school),
          kind: input.kind,
          title: input.title,
        }),
    }),
    recordIvanovoSession: t.field({
      type: payloadOf(builder, 'RecordIvanovoSessionPayload', sessions),
      args: { input: t.arg({ type: inputs.session, required: true }) },
      resolve: (
        _,
        { input: { session, version, roadmap, agenda, protocolNumber, decisions, ...input } },
        context,
      ) =>
        recordSession(context, {
          ...input,
          sessionId: optionalIdOf('IvanovoSession', session) ?? null,
          version: version ?? 0,
          roadmapId: idOf('Roadmap', roadmap),
          agenda: agenda ?? null,
          protocolNumber: protocolNumber ?? null,
          decisions: decisions.map(({ text, dueOn }) => ({ text, dueOn: dueOn ?? null })),
        }),
    }),
    recordIvanovoCuratorMemo: t.field({
      type: payloadOf(builder, 'RecordIvanovoCuratorMemoPayload', curatorMemos),
      args: { input: t.arg({ type: inputs.memo, required: true }) },
      resolve: (_, { input: { version, roadmap, school, url, ...input } }, context) =>
        recordCuratorMemo(context, {
          ...input,
          version: version ?? 0,
          roadmapId: idOf('Roadmap', roadmap),
          schoolId: idOf('School', school),
          url: url ?? null,
        }),
    }),
  }))
}
