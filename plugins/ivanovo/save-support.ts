import {
  apiError,
  type Context,
  claimById,
  lock,
  note,
  type Outcome,
  requirePast,
  requireText,
  schools,
  stored,
} from '../../api/plugin-api.ts'
import { act, permit } from './own.ts'
import { targetedSupports, teamTrainings } from './table.ts'

interface Saved {
  readonly version: number
  readonly schoolId: string
}

export interface SaveTargetedSupport extends Saved {
  /** Null for a new record. */
  readonly supportId: string | null
  readonly difficulty: string
  readonly measure: string
  readonly startsOn: string
  readonly endsOn: string | null
}

/** Saves what helps a school with a difficulty of its own; the share of supported schools is counted from it. */
export function saveTargetedSupport(context: Context, input: SaveTargetedSupport): Promise<Outcome> {
  return act(context, 'saveIvanovoTargetedSupport', input, async work => {
    const { supportId, version, startsOn, endsOn } = input
    const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.schoolId)
    const place = { regionId, municipalityId, schoolId }
    await permit(work, place)
    const { id, before } = await claimById(work, targetedSupports, supportId, version)
    requireSame(before, schoolId)
    if (endsOn !== null && endsOn < startsOn) {
      throw apiError('BAD_INPUT', 'Поддержка заканчивается раньше, чем начинается: исправьте один из дней.')
    }
    const data = {
      ...place,
      startsOn: stored(startsOn),
      endsOn: stored(endsOn),
      difficulty: requireText(input.difficulty, 'Назовите затруднение школы.'),
      measure: requireText(input.measure, 'Напишите, чем школе помогают.'),
    }
    await work.tx.ivanovoTargetedSupport.upsert({
      where: { id },
      create: { ...data, id },
      update: { ...data, version: { increment: 1 } },
    })
    await note(work, targetedSupports, id, { before })
    return { id, findings: [] }
  })
}

export interface SaveTeamTraining extends Saved {
  /** Null for a new record. */
  readonly trainingId: string | null
  readonly program: string
  readonly completedOn: string
}

/** Saves what a school's management team has learnt; the share of trained teams is counted from it. */
export function saveTeamTraining(context: Context, input: SaveTeamTraining): Promise<Outcome> {
  return act(context, 'saveIvanovoTeamTraining', input, async work => {
    const { trainingId, version, completedOn } = input
    const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.schoolId)
    const place = { regionId, municipalityId, schoolId }
    await permit(work, place)
    const { id, before } = await claimById(work, teamTrainings, trainingId, version)
    requireSame(before, schoolId)
    requirePast(work, regionId, completedOn)
    const program = requireText(input.program, 'Напишите, чему училась команда.')
    const data = { ...place, program, completedOn: stored(completedOn) }
    await work.tx.ivanovoTeamTraining.upsert({
      where: { id },
      create: { ...data, id },
      update: { ...data, version: { increment: 1 } },
    })
    await note(work, teamTrainings, id, { before })
    return { id, findings: [] }
  })
}

/** BAD_INPUT where a record that is changed is of another school than the one named. */
export function requireSame(before: { readonly schoolId: string } | null, schoolId: string): void {
  if (before === null || before.schoolId === schoolId) return
  throw apiError('BAD_INPUT', 'Запись – о другой школе: назовите школу, о которой она.')
}
