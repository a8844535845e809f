import { randomUUIDv7 } from 'node:crypto'
import {
  apiError,
  type Context,
  find,
  linkOf,
  lock,
  note,
  type Outcome,
  requirePast,
  requireText,
  roadmaps,
  schools,
  stored,
} from '../../api/plugin.ts'
import { act, permit } from './own.ts'
import { curatorMemos, sessions } from './table.ts'

export interface RecordSession {
  readonly roadmapId: string
  readonly heldOn: string
  readonly reviewsInterim: boolean
  readonly agenda: string | null
  readonly protocolNumber: string | null
  readonly decisions: readonly { readonly text: string; readonly dueOn: string | null }[]
}

/** Records a session of a roadmap's working group with its decisions. */
export function recordSession(context: Context, input: RecordSession): Promise<Outcome> {
  return act(context, 'recordIvanovoSession', input, async work => {
    const { id: roadmapId, regionId, municipalityId } = await lock(work, roadmaps, input.roadmapId)
    await permit(work, { regionId, municipalityId, schoolId: null })
    requirePast(work, input.heldOn)
    if (input.decisions.length > 50) throw apiError('BAD_INPUT', 'Не больше 50 решений у одного заседания.')
    const decisions = input.decisions.map(({ text, dueOn }, index) => ({
      position: index + 1,
      text: requireText(text, `Напишите решение ${index + 1}.`),
      dueOn: stored(dueOn),
    }))
    const id = randomUUIDv7()
    const { heldOn, reviewsInterim, agenda, protocolNumber } = input
    await work.tx.ivanovoSession.create({
      data: {
        ...{ id, roadmapId, regionId, municipalityId, reviewsInterim, agenda, protocolNumber },
        heldOn: stored(heldOn),
        decisions: { create: decisions },
      },
    })
    await note(work, sessions, id, { before: null, show: row => ({ ...row, decisions }) })
    return { id, findings: [] }
  })
}

export interface RecordCuratorMemo {
  readonly roadmapId: string
  readonly schoolId: string
  readonly preparedOn: string
  readonly title: string
  readonly url: string | null
}

/** Records the memo with which a curator sums up a school's year. */
export function recordCuratorMemo(context: Context, input: RecordCuratorMemo): Promise<Outcome> {
  return act(context, 'recordIvanovoCuratorMemo', input, async work => {
    const roadmap = await lock(work, roadmaps, input.roadmapId)
    const { id: schoolId, regionId, municipalityId } = await find(work, schools, input.schoolId)
    const place = { regionId, municipalityId, schoolId }
    await permit(work, place)
    if (roadmap.municipalityId !== null && roadmap.municipalityId !== municipalityId) {
      throw apiError('BAD_INPUT', 'Школа – не из муниципального образования этой дорожной карты.')
    }
    requirePast(work, input.preparedOn)
    const roadmapId = roadmap.id
    const preparedOn = stored(input.preparedOn)
    const where = { roadmapId_schoolId_preparedOn: { roadmapId, schoolId, preparedOn } }
    if (await work.tx.ivanovoCuratorMemo.findUnique({ where })) {
      throw apiError('BAD_INPUT', 'Справка об этой школе за этот день уже записана.')
    }
    const id = randomUUIDv7()
    const title = requireText(input.title, 'Назовите справку.')
    await work.tx.ivanovoCuratorMemo.create({
      data: { ...place, id, roadmapId, preparedOn, title, url: linkOf(input.url) },
    })
    await note(work, curatorMemos, id, { before: null })
    return { id, findings: [] }
  })
}
