import { type Builder, enumOf, idOf, payloadOf } from '../../api/plugin-api.ts'
import { OryolDeficitStageKind } from '../../prisma/generated/client.ts'
import { recordDeficitStage, recordProgramStep } from './record-step.ts'
import { deficitChains, helpPrograms } from './table.ts'

/** The steps of a help programme and the stages of work with deficits, as they are recorded. */
export function buildMutations(builder: Builder): void {
  const held = (name: string) =>
    builder.inputType(name, {
      fields: t => ({
        program: t.id({ required: true }),
        version: t.int({ required: true }),
        heldOn: t.field({ type: 'Date', required: true }),
      }),
    })
  const approval = builder.inputType('ApproveOryolHelpProgramInput', {
    fields: t => ({
      program: t.id({ required: true }),
      version: t.int({ required: true }),
      approvedOn: t.field({ type: 'Date', required: true }),
    }),
  })
  const stage = builder.inputType('RecordOryolDeficitStageInput', {
    fields: t => ({
      chain: t.id({ required: true }),
      version: t.int({ required: true }),
      kind: t.field({
        type: enumOf(builder, 'OryolDeficitStageKind', OryolDeficitStageKind),
        required: true,
      }),
      doneOn: t.field({ type: 'Date', required: true }),
    }),
  })
  const step = (program: string, version: number, day: string) => ({
    programId: idOf('OryolHelpProgram', program),
    version,
    day,
  })
  builder.mutationFields(t => ({
    recordOryolInterview: t.field({
      type: payloadOf(builder, 'RecordOryolInterviewPayload', helpPrograms),
      args: { input: t.arg({ type: held('RecordOryolInterviewInput'), required: true }) },
      resolve: (_, { input: { program, version, heldOn } }, context) =>
        recordProgramStep(context, 'recordOryolInterview', 'interviewedOn', step(program, version, heldOn)),
    }),
    recordOryolDiscussion: t.field({
      type: payloadOf(builder, 'RecordOryolDiscussionPayload', helpPrograms),
      args: { input: t.arg({ type: held('RecordOryolDiscussionInput'), required: true }) },
      resolve: (_, { input: { program, version, heldOn } }, context) =>
        recordProgramStep(context, 'recordOryolDiscussion', 'discussedOn', step(program, version, heldOn)),
    }),
    approveOryolHelpProgram: t.field({
      type: payloadOf(builder, 'ApproveOryolHelpProgramPayload', helpPrograms),
      args: { input: t.arg({ type: approval, required: true }) },
      resolve: (_, { input: { program, version, approvedOn } }, context) =>
        recordProgramStep(
          context,
          'approveOryolHelpProgram',
          'approvedOn',
          step(program, version, approvedOn),
        ),
    }),
    recordOryolDeficitStage: t.field({
      type: payloadOf(builder, 'RecordOryolDeficitStagePayload', deficitChains),
      args: { input: t.arg({ type: stage, required: true }) },
      resolve: (_, { input: { chain, ...input } }, context) =>
        recordDeficitStage(context, { ...input, chainId: idOf('OryolDeficitChain', chain) }),
    }),
  }))
}
