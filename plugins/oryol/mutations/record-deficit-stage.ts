import { apiError, lockForUpdate, requirePast, sql, updateRows } from '../../../api/plugin-api.ts'
import { stageNames, stagesRightBefore } from '../facts/stages.ts'
import { stageSkipped } from '../rules/stage-skipped.ts'
import { deficitChains, deficitStages } from '../table.ts'
import { action, enforce } from './action.ts'
import { stagesOf } from './save-deficit-chain.ts'

/** Records the day on which a stage of work with deficits was done, unless the one before it was not done by then. */
export const recordOryolDeficitStage = action('recordOryolDeficitStage', async (work, input) => {
  const { kind, doneOn } = input
  const chain = await lockForUpdate(work, deficitChains, input.chain, input.version)
  const { id } = chain
  requirePast(work, chain.row.regionId, { doneOn })
  const [stage] = await work.read<{ readonly id: string }>(sql`
    select t.id from ${deficitStages.name} t
    where t.chain_id = ${id} and t.kind = ${kind} and t.archived_at is null`)
  if (!stage)
    throw apiError(
      'NOT_INCLUDED',
      `Этого этапа у школы нет (${stageNames[kind]}): сначала добавьте его в план работы.`,
      'input.kind',
    )
  const stages = await stagesRightBefore({ read: work.read, on: doneOn }, sql`s.id = ${stage.id}`)
  const owner = { type: 'OryolDeficitChain', id, roadmapId: null, ...chain.place }
  await enforce(work, owner, { before: stages }, [stageSkipped])
  const before = await stagesOf(work, id)
  await updateRows(work, deficitStages, [{ id: stage.id, doneOn }], work.context.now)
  const parts = { before, after: await stagesOf(work, id) }
  await chain.update({}, { basis: `${stageNames[kind]}: ${doneOn}`, parts })
  return chain
})
