import {
  apiError,
  type Context,
  claim,
  claimById,
  lock,
  note,
  type Outcome,
  regions,
  requirePast,
  requireText,
  sql,
  stored,
} from '../../api/plugin-api.ts'
import { act, permit } from './own.ts'
import { concepts } from './table.ts'
import { yearOf } from './years.ts'

export interface SetConcept {
  /** Null for a new concept. */
  readonly conceptId: string | null
  readonly version: number
  readonly regionId: string
  readonly title: string
  readonly issuer: string
  readonly actNumber: string
  readonly actOn: string
  readonly horizonYear: number
  readonly note: string | null
}

/** Saves a concept of the region; a roadmap follows the concept whose act it or its order cites. */
export function setConcept(context: Context, input: SetConcept): Promise<Outcome> {
  return act(context, 'setPermConcept', input, async work => {
    const { id: regionId } = await lock(work, regions, input.regionId)
    await permit(work, { regionId, municipalityId: null, schoolId: null })
    const { conceptId, version, actOn, horizonYear } = input
    const actNumber = requireText(input.actNumber, 'Назовите номер утверждающего акта.')
    const byAct = sql`t.region_id = ${regionId}::uuid and t.act_number = ${actNumber}
      and t.act_on = ${actOn}::date`
    const { id, before } = conceptId
      ? await claimById(work, concepts, conceptId, version)
      : await claim(work, concepts, byAct, version)
    if (before && before.regionId !== regionId) {
      throw apiError('BAD_INPUT', 'Концепция – другого региона: назовите регион, чья она.')
    }
    const others = await work.read(sql`
      select from ${concepts.name} t where ${byAct} and t.id <> ${id}::uuid`)
    if (others.length > 0) {
      throw apiError(
        'BAD_INPUT',
        'Этим актом утверждена другая записанная Концепция: исправьте её или номер акта.',
      )
    }
    requirePast(work, regionId, actOn)
    if (horizonYear < yearOf(actOn) || horizonYear > yearOf(actOn) + 50) {
      throw apiError('BAD_INPUT', 'Последний год Концепции – не раньше года её акта: исправьте один из них.')
    }
    const data = {
      ...{ regionId, actNumber, actOn: stored(actOn), horizonYear, note: input.note?.trim() || null },
      title: requireText(input.title, 'Назовите Концепцию.'),
      issuer: requireText(input.issuer, 'Напишите, кто утвердил Концепцию.'),
    }
    await work.tx.permConcept.upsert({
      where: { id },
      create: { ...data, id },
      update: { ...data, archivedAt: null, version: { increment: 1 } },
    })
    await note(work, concepts, id, { before })
    return { id, findings: [] }
  })
}
