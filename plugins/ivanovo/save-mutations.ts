import {
  addArchive,
  archivable,
  type Builder,
  idOf,
  optionalIdOf,
  Prisma,
  payloadOf,
} from '../../api/plugin-api.ts'
import { act, permit } from './own.ts'
import { requireNoPrograms } from './save-profile.ts'
import { saveTargetedSupport, saveTeamTraining } from './save-support.ts'
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

/** What helps a school and what its team has learnt; and what is taken out of the lists. */
export function buildSaving(builder: Builder): void {
  const support = builder.inputType('SaveIvanovoTargetedSupportInput', {
    fields: t => ({
      support: t.id(),
      version: t.int({ required: true }),
      school: t.id({ required: true }),
      difficulty: t.string({ required: true }),
      measure: t.string({ required: true }),
      startsOn: t.field({ type: 'Date', required: true }),
      endsOn: t.field({ type: 'Date' }),
    }),
  })
  const training = builder.inputType('SaveIvanovoTeamTrainingInput', {
    fields: t => ({
      training: t.id(),
      version: t.int({ required: true }),
      school: t.id({ required: true }),
      program: t.string({ required: true }),
      completedOn: t.field({ type: 'Date', required: true }),
    }),
  })
  builder.mutationFields(t => ({
    saveIvanovoTargetedSupport: t.field({
      type: payloadOf(builder, 'SaveIvanovoTargetedSupportPayload', targetedSupports),
      args: { input: t.arg({ type: support, required: true }) },
      resolve: (_, { input: { support, school, endsOn, ...input } }, context) =>
        saveTargetedSupport(context, {
          ...input,
          supportId: optionalIdOf('IvanovoTargetedSupport', support) ?? null,
          schoolId: idOf('School', school),
          endsOn: endsOn ?? null,
        }),
    }),
    saveIvanovoTeamTraining: t.field({
      type: payloadOf(builder, 'SaveIvanovoTeamTrainingPayload', teamTrainings),
      args: { input: t.arg({ type: training, required: true }) },
      resolve: (_, { input: { training, school, ...input } }, context) =>
        saveTeamTraining(context, {
          ...input,
          trainingId: optionalIdOf('IvanovoTeamTraining', training) ?? null,
          schoolId: idOf('School', school),
        }),
    }),
  }))
  addArchive(builder, 'archiveIvanovoRecord', { act, permit }, [
    archivable({
      table: riskProfiles,
      check: requireNoPrograms,
      parts: { table: riskFactors, of: ({ id }) => Prisma.sql`t.profile_id = ${id}::uuid` },
    }),
    archivable({ table: antiRiskPrograms }),
    archivable({ table: schoolDocuments }),
    archivable({ table: selfAssessments }),
    archivable({ table: sessions }),
    archivable({ table: projects }),
    archivable({ table: curatorMemos }),
    archivable({ table: targetedSupports }),
    archivable({ table: teamTrainings }),
  ])
}
