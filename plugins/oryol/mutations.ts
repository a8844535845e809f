import { archivable, archiveRecord, idOf, optionalIdOf } from '../../api/plugin-api.ts'
import type { Resolvers } from './contract.ts'
import { act, permit } from './own.ts'
import {
  approveOryolHelpProgram,
  recordOryolDeficitStage,
  recordOryolDiscussion,
  recordOryolInterview,
} from './record-step.ts'
import { saveDeficitChain } from './save-chain.ts'
import { saveHelpProgram } from './save-program.ts'
import { saveRouteCounts } from './save-routes.ts'
import { setRequirements } from './set-requirements.ts'
import { setMethodicalService } from './set-service.ts'
import { deficitChains, helpPrograms, methodicalServices } from './table.ts'

/** What is recorded, planned and taken out of the lists, and what documents say beyond a roadmap's table. */
export const Mutation: Resolvers<'Mutation'> = {
  recordOryolInterview,
  recordOryolDiscussion,
  approveOryolHelpProgram,
  recordOryolDeficitStage,
  saveOryolHelpProgram: (_, { input: { school, roadmap, interviewPlannedOn, ...input } }, context) =>
    saveHelpProgram(context, {
      ...input,
      schoolId: idOf('School', school),
      roadmapId: idOf('Roadmap', roadmap),
      interviewPlannedOn: interviewPlannedOn ?? null,
    }),
  saveOryolDeficitChain: (_, { input: { school, stages, ...input } }, context) =>
    saveDeficitChain(context, {
      ...input,
      schoolId: idOf('School', school),
      stages: stages.map(({ kind, activity, plannedFrom, plannedTo }) => ({
        kind,
        activityId: optionalIdOf('Activity', activity) ?? null,
        plannedFrom: plannedFrom ?? null,
        plannedTo: plannedTo ?? null,
      })),
    }),
  saveOryolRouteCounts: (_, { input: { chain, version, routes } }, context) =>
    saveRouteCounts(context, {
      chainId: idOf('OryolDeficitChain', chain),
      version,
      routes: routes.map(({ correctedCount, effectiveCount, ...route }) => ({
        ...route,
        correctedCount: correctedCount ?? null,
        effectiveCount: effectiveCount ?? null,
      })),
    }),
  setOryolMethodicalService: (_, { input: { municipality, ...input } }, context) =>
    setMethodicalService(context, { ...input, municipalityId: idOf('Municipality', municipality) }),
  setOryolRequirements: (_, { input: { roadmap, version, requirements } }, context) =>
    setRequirements(context, {
      roadmapId: idOf('Roadmap', roadmap),
      version,
      requirements: requirements.map(({ kind, dueOn, activity, modality, source }) => ({
        kind,
        source,
        dueOn: dueOn ?? null,
        modality: modality ?? null,
        activityId: optionalIdOf('Activity', activity) ?? null,
      })),
    }),
  archiveOryolRecord: archiveRecord('archiveOryolRecord', { act, permit }, [
    archivable({ table: helpPrograms }),
    archivable({ table: methodicalServices }),
    archivable({ table: deficitChains }),
  ]),
}
