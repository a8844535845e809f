import { randomUUIDv7 } from 'node:crypto'
import {
  activities,
  apiError,
  type InputPath,
  lock,
  lockAllForReference,
  lockForUpsert,
  replaceRows,
  requireSchoolYear,
  requireText,
  schools,
  sql,
  type UnitOfWork,
} from '../../../api/plugin-api.ts'
import { stageNames } from '../facts/stages.ts'
import type { SaveOryolDeficitStageInput } from '../generated/contract.ts'
import { type DeficitStageRow, deficitChains, deficitStages, routeCounts } from '../table.ts'
import { action, permit } from './action.ts'

/** Saves what a school plans for its deficits in a school year; the days of done stages are recorded by themselves. */
export const saveOryolDeficitChain = action('saveOryolDeficitChain', async (work, input) => {
  const { schoolYear, subjects, grades } = input
  const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.school)
  const place = { regionId, municipalityId, schoolId }
  await permit(work, place)
  requireSchoolYear(work, schoolYear)
  requireSome(subjects, 'Предметы не указаны или повторены: укажите каждый один раз.', 'input.subjects')
  requireSome(
    grades,
    'Классы указаны неверно: укажите классы с 5 по 8, каждый один раз.',
    'input.grades',
    grade => grade >= 5 && grade <= 8,
  )
  await requireStages(work, input.stages, municipalityId)
  const source = requireText(
    input.source,
    'Документ-основание не указан: укажите документ и пункты.',
    'input.source',
  )
  const where = sql`t.school_id = ${schoolId} and t.school_year = ${schoolYear}`
  const pending = await lockForUpsert(work, deficitChains, where, input.version)
  const values = { ...place, schoolYear, subjects: [...subjects], grades: grades.toSorted(), source }
  if (!pending.row) await forget(work, pending.id)
  const before = await stagesOf(work, pending.id)
  const done = new Map(before.stages.map(({ kind, doneOn }) => [kind, doneOn]))
  const stages = inOrder(input.stages).map(stage => ({ ...stage, doneOn: done.get(stage.kind) ?? null }))
  const chain = await pending.save(values, { basis: source, parts: { before, after: { stages } } })
  await storeStages(work, chain.id, before.stages, stages)
  return chain
})

type Stage = Pick<DeficitStageRow, 'kind' | 'activityId' | 'plannedFrom' | 'plannedTo' | 'doneOn'>

/** Planned stages in the order of the work. */
const inOrder = (stages: readonly SaveOryolDeficitStageInput[]) =>
  stages
    .map(({ kind, activity, plannedFrom, plannedTo }) => ({
      kind,
      activityId: activity ?? null,
      plannedFrom: plannedFrom ?? null,
      plannedTo: plannedTo ?? null,
    }))
    .toSorted((one, other) => positionOf(one.kind) - positionOf(other.kind))

const positionOf = (kind: Stage['kind']): number => Object.keys(stageNames).indexOf(kind) + 1

/** The stages that are planned, as the audit log holds them with the work they are of. */
export const stagesOf = async ({ read }: UnitOfWork, chainId: string) => ({
  stages: await read<Stage>(sql`
    select t.kind, t.activity_id as "activityId", t.planned_from as "plannedFrom", t.planned_to as "plannedTo",
      t.done_on as "doneOn"
    from ${deficitStages.name} t where t.chain_id = ${chainId}::uuid and t.archived_at is null order by t.position`),
})

function requireSome<T>(
  list: readonly T[],
  message: string,
  path: InputPath,
  fits: (one: T) => boolean = () => true,
): void {
  const good = list.length > 0 && list.every(fits) && new Set(list).size === list.length
  if (!good) throw apiError('VALUE_MISSING', message, path)
}

async function requireStages(
  work: UnitOfWork,
  stages: readonly SaveOryolDeficitStageInput[],
  municipalityId: string,
): Promise<void> {
  requireSome(
    stages.map(({ kind }) => kind),
    'Этапы не указаны или повторены: укажите каждый один раз.',
    'input.stages',
  )
  const reversed = stages.findIndex(
    ({ plannedFrom, plannedTo }) => plannedFrom && plannedTo && plannedFrom > plannedTo,
  )
  if (reversed >= 0) {
    throw apiError(
      'DATES_REVERSED',
      'Этап заканчивается раньше, чем начинается: исправьте даты.',
      `input.stages[${reversed}].plannedTo`,
    )
  }
  const ids = stages.flatMap(({ activity }) => activity ?? [])
  const named = await lockAllForReference(work, activities, ids)
  const foreign = named.find(activity => activity.municipalityId !== municipalityId)
  if (foreign) {
    throw apiError(
      'OTHER_PLACE',
      'Мероприятие относится к дорожной карте другого муниципалитета: укажите мероприятие этого.',
      work.pathOf(foreign.id),
    )
  }
}

/** Work that is taken up again after it was archived starts over. */
async function forget({ execute, context: { now } }: UnitOfWork, chainId: string): Promise<void> {
  await execute(sql`
    update ${deficitStages.name} t set done_on = null, archived_at = ${now}, updated_at = ${now}, version = t.version + 1
    where t.chain_id = ${chainId}`)
  await execute(sql`
    update ${routeCounts.name} t set archived_at = ${now}, updated_at = ${now}, version = t.version + 1
    where t.chain_id = ${chainId}`)
}

/** Stages that are no longer planned are archived; BAD_INPUT where one of them is done. */
async function storeStages(
  work: UnitOfWork,
  chainId: string,
  before: readonly Stage[],
  stages: readonly Stage[],
): Promise<void> {
  const kept = new Set(stages.map(({ kind }) => kind))
  const done = before.find(({ kind, doneOn }) => doneOn !== null && !kept.has(kind))
  if (done)
    throw apiError(
      'STATE_FORBIDS',
      `Этап уже выполнен (${stageNames[done.kind]}), исключить его нельзя: оставьте его в списке.`,
      'input.stages',
    )
  const rows = stages.map(({ kind, activityId, plannedFrom, plannedTo }) => ({
    id: randomUUIDv7(),
    chainId,
    kind,
    position: positionOf(kind),
    activityId,
    plannedFrom,
    plannedTo,
  }))
  await replaceRows(work, deficitStages, ['chainId', 'kind'], [chainId], rows, work.context.now)
}
