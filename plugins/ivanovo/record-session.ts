import {
  apiError,
  type Context,
  claim,
  claimById,
  find,
  linkOf,
  lock,
  note,
  type Outcome,
  requirePast,
  requireText,
  roadmaps,
  schools,
  sql,
  stored,
  type Work,
} from '../../api/plugin-api.ts'
import { act, permit } from './own.ts'
import { curatorMemos, sessionDecisions, sessions } from './table.ts'

export interface RecordSession {
  /** Null for a new session. */
  readonly sessionId: string | null
  readonly version: number
  readonly roadmapId: string
  readonly heldOn: string
  readonly reviewsInterim: boolean
  readonly agenda: string | null
  readonly protocolNumber: string | null
  readonly decisions: readonly { readonly text: string; readonly dueOn: string | null }[]
}

/** Records a session of a roadmap's working group with its decisions, or mends what is recorded of it. */
export function recordSession(context: Context, input: RecordSession): Promise<Outcome> {
  return act(context, 'recordIvanovoSession', input, async work => {
    const { id: roadmapId, regionId, municipalityId } = await lock(work, roadmaps, input.roadmapId)
    await permit(work, { regionId, municipalityId, schoolId: null })
    requirePast(work, regionId, input.heldOn)
    if (input.decisions.length > 50) throw apiError('BAD_INPUT', 'Не больше 50 решений у одного заседания.')
    const decisions = input.decisions.map(({ text, dueOn }, index) => ({
      position: index + 1,
      text: requireText(text, `Напишите решение ${index + 1}.`),
      dueOn: stored(dueOn),
    }))
    const { id, before } = await claimById(work, sessions, input.sessionId, input.version)
    if (before && before.roadmapId !== roadmapId) {
      throw apiError('BAD_INPUT', 'Заседание – о другой карте: назовите карту, о которой оно.')
    }
    const { heldOn, reviewsInterim, agenda, protocolNumber } = input
    const data = {
      roadmapId,
      regionId,
      municipalityId,
      reviewsInterim,
      agenda,
      protocolNumber,
      heldOn: stored(heldOn),
    }
    const old = await decisionsOf(work, id)
    await work.tx.ivanovoSession.upsert({
      where: { id },
      create: { ...data, id },
      update: { ...data, version: { increment: 1 } },
    })
    await storeDecisions(work, id, decisions)
    const parts = { before: old, after: await decisionsOf(work, id) }
    await note(work, sessions, id, { before, parts })
    return { id, findings: [] }
  })
}

const decisionsOf = async ({ read }: Work, sessionId: string) => ({
  decisions: await read(sql`
    select t.position, t.text, t.due_on as "dueOn" from ${sessionDecisions.name} t
    where t.session_id = ${sessionId}::uuid and t.archived_at is null order by t.position`),
})

interface Decision {
  readonly position: number
  readonly text: string
  readonly dueOn: Date | null
}

/** Decisions keep their places; those that are no longer there are archived. */
async function storeDecisions({ tx, context }: Work, sessionId: string, decisions: readonly Decision[]) {
  for (const { position, ...decision } of decisions) {
    await tx.ivanovoSessionDecision.upsert({
      where: { sessionId_position: { sessionId, position } },
      create: { ...decision, sessionId, position },
      update: { ...decision, archivedAt: null, version: { increment: 1 } },
    })
  }
  await tx.ivanovoSessionDecision.updateMany({
    where: { sessionId, position: { gt: decisions.length }, archivedAt: null },
    data: { archivedAt: context.now },
  })
}

export interface RecordCuratorMemo {
  /** The version of the day's memo that the caller has seen; 0 where there is none yet. */
  readonly version: number
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
    requirePast(work, regionId, input.preparedOn)
    const roadmapId = roadmap.id
    const { preparedOn } = input
    const where = sql`t.roadmap_id = ${roadmapId}::uuid and t.school_id = ${schoolId}::uuid
      and t.prepared_on = ${preparedOn}::date`
    const { id, before } = await claim(work, curatorMemos, where, input.version)
    const title = requireText(input.title, 'Назовите справку.')
    const data = { ...place, roadmapId, preparedOn: stored(preparedOn), title, url: linkOf(input.url) }
    await work.tx.ivanovoCuratorMemo.upsert({
      where: { id },
      create: { ...data, id },
      update: { ...data, archivedAt: null, version: { increment: 1 } },
    })
    await note(work, curatorMemos, id, { before })
    return { id, findings: [] }
  })
}
