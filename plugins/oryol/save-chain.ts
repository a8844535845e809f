import {
  activities,
  apiError,
  type Context,
  claim,
  findAll,
  lock,
  note,
  type Outcome,
  requireSchoolYear,
  requireText,
  schools,
  sql,
  stored,
  type Work,
} from '../../api/plugin-api.ts'
import type { OryolDeficitStageKind, OryolSubject } from '../../prisma/generated/client.ts'
import { stageNames } from './gate-rules.ts'
import { act, permit } from './own.ts'
import { deficitChains, deficitStages } from './table.ts'

export interface SaveDeficitChain {
  readonly schoolId: string
  readonly schoolYear: string
  /** The version that the caller has seen; 0 for a year without such work. */
  readonly version: number
  readonly subjects: readonly OryolSubject[]
  readonly grades: readonly number[]
  readonly source: string
  readonly stages: readonly Stage[]
}

interface Stage {
  readonly kind: OryolDeficitStageKind
  readonly activityId: string | null
  readonly plannedFrom: string | null
  readonly plannedTo: string | null
}

/** Saves what a school plans for its deficits in a school year; the days of done stages are recorded by themselves. */
export function saveDeficitChain(context: Context, input: SaveDeficitChain): Promise<Outcome> {
  return act(context, 'saveOryolDeficitChain', input, async work => {
    const { schoolYear } = input
    const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.schoolId)
    const place = { regionId, municipalityId, schoolId }
    await permit(work, place)
    requireSchoolYear(schoolYear)
    requireSome(input.subjects, 'Назовите предметы, каждый один раз.')
    requireSome(
      input.grades,
      'Назовите классы от 5 до 8, каждый один раз.',
      grade => grade >= 5 && grade <= 8,
    )
    await requireStages(work, input.stages, municipalityId)
    const where = sql`t.school_id = ${schoolId}::uuid and t.school_year = ${schoolYear}`
    const { id, before } = await claim(work, deficitChains, where, input.version)
    const data = {
      ...{ ...place, schoolYear, subjects: [...input.subjects], grades: input.grades.toSorted() },
      source: requireText(input.source, 'Назовите документ и пункты, по которым идёт работа.'),
    }
    const old = await stagesOf(work, id)
    await work.tx.oryolDeficitChain.upsert({
      where: { id },
      create: { ...data, id },
      update: { ...data, archivedAt: null, version: { increment: 1 } },
    })
    if (!before) await forget(work, id)
    await storeStages(work, id, input.stages)
    const parts = { before: old, after: await stagesOf(work, id) }
    await note(work, deficitChains, id, { before, basis: data.source, parts })
    return { id, findings: [] }
  })
}

/** The stages that are planned, as the audit log holds them with the work they are of. */
export const stagesOf = async ({ read }: Work, chainId: string) => ({
  stages: await read(sql`
    select t.kind, t.activity_id as "activityId", t.planned_from as "plannedFrom", t.planned_to as "plannedTo",
      t.done_on as "doneOn"
    from ${deficitStages.name} t where t.chain_id = ${chainId}::uuid and t.archived_at is null order by t.position`),
})

function requireSome<T>(list: readonly T[], message: string, fits: (one: T) => boolean = () => true): void {
  const good = list.length > 0 && list.every(fits) && new Set(list).size === list.length
  if (!good) throw apiError('BAD_INPUT', message)
}

async function requireStages(work: Work, stages: readonly Stage[], municipalityId: string): Promise<void> {
  requireSome(
    stages.map(({ kind }) => kind),
    'Назовите этапы, каждый один раз.',
  )
  if (stages.some(({ plannedFrom, plannedTo }) => plannedFrom && plannedTo && plannedFrom > plannedTo)) {
    throw apiError('BAD_INPUT', 'Этап заканчивается раньше, чем начинается: исправьте один из дней.')
  }
  const ids = stages.flatMap(({ activityId }) => activityId ?? [])
  const named = await findAll(work, activities, ids)
  if (named.some(activity => activity.municipalityId !== municipalityId)) {
    throw apiError(
      'BAD_INPUT',
      'Мероприятие – не из карты этого муниципалитета: назовите мероприятие его карты.',
    )
  }
}

/** Work that is taken up again after it was archived begins anew. */
async function forget({ tx, context }: Work, chainId: string): Promise<void> {
  const archivedAt = context.now
  await tx.oryolDeficitStage.updateMany({ where: { chainId }, data: { doneOn: null, archivedAt } })
  await tx.oryolRouteCount.updateMany({ where: { chainId }, data: { archivedAt } })
}

/** Stages stand in the order of the work; those that are no longer planned are archived, unless they are done. */
async function storeStages({ tx, context }: Work, chainId: string, stages: readonly Stage[]): Promise<void> {
  const kinds = stages.map(({ kind }) => kind)
  const gone = { chainId, archivedAt: null, kind: { notIn: kinds } }
  const done = await tx.oryolDeficitStage.findFirst({ where: { ...gone, doneOn: { not: null } } })
  if (done) {
    throw apiError('BAD_INPUT', `Этап уже выполнен, убрать его нельзя: ${stageNames[done.kind]}.`)
  }
  await tx.oryolDeficitStage.updateMany({ where: gone, data: { archivedAt: context.now } })
  for (const { kind, activityId, plannedFrom, plannedTo } of stages) {
    const position = Object.keys(stageNames).indexOf(kind) + 1
    const data = { activityId, position, plannedFrom: stored(plannedFrom), plannedTo: stored(plannedTo) }
    await tx.oryolDeficitStage.upsert({
      where: { chainId_kind: { chainId, kind } },
      create: { ...data, chainId, kind },
      update: { ...data, archivedAt: null, version: { increment: 1 } },
    })
  }
}
