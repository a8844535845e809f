import { apiError, lockForUpdate, requirePast, sql, updateRows, type Work } from '../../api/plugin-api.ts'
import { stagesRightBefore } from './gate-facts.ts'
import { helpProgramOrder, stageNames, stageSkipped } from './gate-rules.ts'
import { action, enforce } from './own.ts'
import { stagesOf } from './save-chain.ts'
import { deficitChains, deficitStages, helpPrograms } from './table.ts'

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

/** Records the day on which a stage of work with deficits was done, unless the one before it was not done by then. */
export const recordOryolDeficitStage = action('recordOryolDeficitStage', async (work, input) => {
  const { kind, doneOn } = input
  const chain = await lockForUpdate(work, deficitChains, input.chain, input.version)
  const { id } = chain
  requirePast(work, chain.row.regionId, doneOn)
  const [stage] = await work.read<{ readonly id: string }>(sql`
    select t.id from ${deficitStages.name} t
    where t.chain_id = ${id} and t.kind = ${kind} and t.archived_at is null`)
  if (!stage) throw apiError('BAD_INPUT', `Этого этапа у школы нет: ${stageNames[kind]}.`)
  const stages = await stagesRightBefore({ read: work.read, on: doneOn }, sql`s.id = ${stage.id}`)
  const owner = { type: 'OryolDeficitChain', id, roadmapId: null, ...chain.place }
  enforce(work, owner, { before: stages }, [stageSkipped])
  const before = await stagesOf(work, id)
  await updateRows(work, deficitStages, [{ id: stage.id, doneOn }], work.context.now)
  const parts = { before, after: await stagesOf(work, id) }
  await chain.update({}, { basis: `${stageNames[kind]}: ${doneOn}`, parts })
  return chain
})
