import {
  apiError,
  type Context,
  lock,
  lockForUpdate,
  note,
  type Outcome,
  requirePast,
  sql,
  type Work,
} from '../../api/plugin-api.ts'
import type { OryolDeficitStageKind } from '../../prisma/generated/client.ts'
import { stagesRightBefore } from './gate-facts.ts'
import { helpProgramOrder, stageNames, stageSkipped } from './gate-rules.ts'
import { act, action, enforce, permit } from './own.ts'
import { stagesOf } from './save-chain.ts'
import { deficitChains, helpPrograms } from './table.ts'

/** A step of a help programme, by the column that holds its day. */
type ProgramStep = 'interviewedOn' | 'discussedOn' | 'approvedOn'

interface ProgramDay {
  readonly program: string
  readonly version: number
  readonly day: string
}

/** Records the day of the interview with which a programme begins. */
export const recordOryolInterview = action('recordOryolInterview', (work, { heldOn: day, ...input }) =>
  recordProgramStep(work, 'interviewedOn', { ...input, day }),
)

/** Records the day on which a programme was discussed. */
export const recordOryolDiscussion = action('recordOryolDiscussion', (work, { heldOn: day, ...input }) =>
  recordProgramStep(work, 'discussedOn', { ...input, day }),
)

/** Records the day on which a programme was approved. */
export const approveOryolHelpProgram = action(
  'approveOryolHelpProgram',
  (work, { approvedOn: day, ...input }) => recordProgramStep(work, 'approvedOn', { ...input, day }),
)

/** Records the day of a programme's step, unless it breaks their order. */
async function recordProgramStep(work: Work, step: ProgramStep, { program: id, version, day }: ProgramDay) {
  const program = await lockForUpdate(work, helpPrograms, id, version)
  const { roadmapId, regionId } = program.row
  requirePast(work, regionId, day)
  const owner = { type: 'OryolHelpProgram', id, roadmapId, ...program.place }
  enforce(work, owner, { ...program.row, [step]: day }, [helpProgramOrder])
  await program.update({ [step]: day })
  return program
}

export interface RecordDeficitStage {
  readonly chainId: string
  readonly version: number
  readonly kind: OryolDeficitStageKind
  readonly doneOn: string
}

/** Records the day on which a stage of work with deficits was done, unless the one before it was not done by then. */
export function recordDeficitStage(context: Context, input: RecordDeficitStage): Promise<Outcome> {
  return act(context, 'recordOryolDeficitStage', input, async work => {
    const { kind, doneOn } = input
    const before = await lock(work, deficitChains, input.chainId, input.version)
    await permit(work, before)
    requirePast(work, before.regionId, doneOn)
    const { id, regionId, municipalityId, schoolId } = before
    const stage = await work.tx.oryolDeficitStage.findUnique({
      where: { chainId_kind: { chainId: id, kind }, archivedAt: null },
    })
    if (!stage) throw apiError('BAD_INPUT', `Этого этапа у школы нет: ${stageNames[kind]}.`)
    const asking = { read: work.read, on: doneOn }
    const stages = await stagesRightBefore(asking, sql`s.id = ${stage.id}::uuid`)
    const owner = { type: 'OryolDeficitChain', id, roadmapId: null, regionId, municipalityId, schoolId }
    enforce(work, owner, { before: stages }, [stageSkipped])
    const old = await stagesOf(work, id)
    await work.tx.oryolDeficitStage.update({
      where: { id: stage.id },
      data: { doneOn: new Date(doneOn), version: { increment: 1 } },
    })
    await work.tx.oryolDeficitChain.update({ where: { id }, data: { version: { increment: 1 } } })
    const parts = { before: old, after: await stagesOf(work, id) }
    await note(work, deficitChains, id, { before, basis: `${stageNames[kind]}: ${doneOn}`, parts })
    return { id, findings: [] }
  })
}
