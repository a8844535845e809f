import { apiError, type Context, lock, note, type Outcome, requirePast, sql } from '../../api/plugin-api.ts'
import type { OryolDeficitStageKind } from '../../prisma/generated/client.ts'
import { stagesRightBefore } from './gate-facts.ts'
import { helpProgramOrder, stageNames, stageSkipped } from './gate-rules.ts'
import { act, hold, permit } from './own.ts'
import { stagesOf } from './save-chain.ts'
import { deficitChains, helpPrograms } from './table.ts'

/** A step of a help programme, by the column that holds its day. */
export type ProgramStep = 'interviewedOn' | 'discussedOn' | 'approvedOn'

export interface RecordStep {
  readonly programId: string
  readonly version: number
  readonly day: string
}

/** Records the day of a programme's step, unless it breaks their order. */
export function recordProgramStep(
  context: Context,
  action: 'recordOryolInterview' | 'recordOryolDiscussion' | 'approveOryolHelpProgram',
  step: ProgramStep,
  input: RecordStep,
): Promise<Outcome> {
  return act(context, action, input, async work => {
    const before = await lock(work, helpPrograms, input.programId, input.version)
    await permit(work, before)
    requirePast(work, before.regionId, input.day)
    const { id, roadmapId, regionId, municipalityId, schoolId } = before
    const owner = { type: 'OryolHelpProgram', id, roadmapId, regionId, municipalityId, schoolId }
    hold(work, owner, { ...before, [step]: input.day }, [helpProgramOrder])
    const data = { [step]: new Date(input.day), version: { increment: 1 } }
    await work.tx.oryolHelpProgram.update({ where: { id }, data })
    await note(work, helpPrograms, id, { before })
    return { id, findings: [] }
  })
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
    hold(work, owner, { before: stages }, [stageSkipped])
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
