import {
  archivable,
  archiveRecord,
  idOf,
  optionalIdOf,
  readAct,
  readParty,
  sql,
} from '../../api/plugin-api.ts'
import type { Resolvers } from './contract.ts'
import { act, permit } from './own.ts'
import { recordIvanovoControl } from './record-control.ts'
import { recordCuratorMemo, recordSession } from './record-session.ts'
import { recordSelfAssessment, saveSchoolDocument } from './save-document.ts'
import { requireNoPrograms, saveRiskProfile } from './save-profile.ts'
import { type Prepared, saveAntiRiskProgram } from './save-program.ts'
import { saveTargetedSupport, saveTeamTraining } from './save-support.ts'
import { setDemands } from './set-demands.ts'
import { setPassport } from './set-passport.ts'
import {
  antiRiskPrograms,
  curatorMemos,
  projects,
  riskFactors,
  riskProfiles,
  schoolDocuments,
  selfAssessments,
  sessions,
  targetedSupports,
  teamTrainings,
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

const activityIdOf = (id: string | null | undefined) => optionalIdOf('Activity', id) ?? null

/** What may be written of the region: records of schools, sessions, and what documents ask of a roadmap. */
export const Mutation: Resolvers<'Mutation'> = {
  saveIvanovoRiskProfile: (_, { input: { school, ...input } }, context) =>
    saveRiskProfile(context, { ...input, schoolId: idOf('School', school) }),
  saveIvanovoAntiRiskProgram: (_, { input }, context) =>
    saveAntiRiskProgram(context, {
      ...daysOf(input),
      programId: input.program == null ? null : idOf('IvanovoAntiRiskProgram', input.program),
      version: input.version,
      schoolId: idOf('School', input.school),
      factorId: idOf('IvanovoRiskFactor', input.factor),
      title: input.title,
    }),
  recordIvanovoSelfAssessment: (
    _,
    { input: { selfAssessment, version, school, heldOn, summary, memoUrl } },
    context,
  ) =>
    recordSelfAssessment(context, {
      selfAssessmentId: optionalIdOf('IvanovoSelfAssessment', selfAssessment) ?? null,
      version: version ?? 0,
      schoolId: idOf('School', school),
      heldOn,
      summary: summary ?? null,
      memoUrl: memoUrl ?? null,
    }),
  saveIvanovoSchoolDocument: (_, { input }, context) =>
    saveSchoolDocument(context, {
      ...daysOf(input),
      documentId: input.document == null ? null : idOf('IvanovoSchoolDocument', input.document),
      version: input.version,
      schoolId: idOf('School', input.school),
      kind: input.kind,
      title: input.title,
    }),
  recordIvanovoSession: (
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
  recordIvanovoCuratorMemo: (_, { input: { version, roadmap, school, url, ...input } }, context) =>
    recordCuratorMemo(context, {
      ...input,
      version: version ?? 0,
      roadmapId: idOf('Roadmap', roadmap),
      schoolId: idOf('School', school),
      url: url ?? null,
    }),
  saveIvanovoTargetedSupport: (_, { input: { support, school, endsOn, ...input } }, context) =>
    saveTargetedSupport(context, {
      ...input,
      supportId: optionalIdOf('IvanovoTargetedSupport', support) ?? null,
      schoolId: idOf('School', school),
      endsOn: endsOn ?? null,
    }),
  saveIvanovoTeamTraining: (_, { input: { training, school, ...input } }, context) =>
    saveTeamTraining(context, {
      ...input,
      trainingId: optionalIdOf('IvanovoTeamTraining', training) ?? null,
      schoolId: idOf('School', school),
    }),
  setIvanovoPassport: (_, { input }, context) =>
    setPassport(context, {
      roadmapId: idOf('Roadmap', input.roadmap),
      version: input.version,
      idea: input.idea ?? null,
      object: input.object ?? null,
      note: input.note ?? null,
      developers: input.developers.map(readParty),
      executors: input.executors.map(readParty),
      basis:
        input.basis?.map(act => readAct({ ...act, order: optionalIdOf('Order', act.order) ?? null })) ?? null,
    }),
  setIvanovoDemands: (_, { input }, context) =>
    setDemands(context, {
      roadmapId: idOf('Roadmap', input.roadmap),
      version: input.version,
      sessionDemands:
        input.sessionDemands?.map(({ subject, orderClause, activity }) => ({
          subject,
          activityId: activityIdOf(activity),
          orderClauseId: optionalIdOf('OrderClause', orderClause) ?? null,
        })) ?? null,
      controlPoints:
        input.controlPoints?.map(({ activity, ...one }) => ({
          ...one,
          activityId: activityIdOf(activity),
        })) ?? null,
      termPairs:
        input.termPairs?.map(({ topic, orderClause, activity }, index) => ({
          topic,
          position: index + 1,
          orderClauseId: idOf('OrderClause', orderClause),
          activityId: idOf('Activity', activity),
        })) ?? null,
      shareTargets:
        input.shareTargets?.map(({ indicator, ...one }) => ({
          ...one,
          indicatorId: idOf('Indicator', indicator),
        })) ?? null,
    }),
  recordIvanovoControl,
  archiveIvanovoRecord: archiveRecord('archiveIvanovoRecord', { act, permit }, [
    archivable({
      table: riskProfiles,
      check: requireNoPrograms,
      parts: { table: riskFactors, of: ({ id }) => sql`t.profile_id = ${id}::uuid` },
    }),
    archivable({ table: antiRiskPrograms }),
    archivable({ table: schoolDocuments }),
    archivable({ table: selfAssessments }),
    archivable({ table: sessions }),
    archivable({ table: projects }),
    archivable({ table: curatorMemos }),
    archivable({ table: targetedSupports }),
    archivable({ table: teamTrainings }),
  ]),
}
