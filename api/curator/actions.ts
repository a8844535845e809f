import { randomUUIDv7 } from 'node:crypto'
import type { CuratorKind } from '../../prisma/generated/client.ts'
import { covers } from '../access/matrix.ts'
import { authorize } from '../action/authorize.ts'
import { judge } from '../action/evaluate-rules.ts'
import { type Named, namedPlace } from '../action/place.ts'
import { find, lock, note } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Place, Work } from '../action/work.ts'
import { dayBefore, requireLasting, requireOrder, stored } from '../calendar/days.ts'
import { today } from '../calendar/today.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { orderClauses } from '../order/table.ts'
import { persons } from '../organization/table.ts'
import { roadmaps } from '../roadmap/table.ts'
import { type CuratorRow, curators } from './table.ts'

export interface AssignCurator extends Named {
  readonly kind: CuratorKind
  readonly personId: string
  readonly roadmapId: string | undefined
  readonly orderClauseId: string | undefined
  /** The first day; today where it is not named. */
  readonly validFrom?: string | null | undefined
  readonly validTo?: string | null | undefined
  readonly note?: string | null | undefined
}

/** Assigns a person to a school, a territory or a roadmap. */
export function assignCurator(context: Context, input: AssignCurator): Promise<Outcome> {
  return act(context, 'assignCurator', input, async work => {
    const roadmap = input.roadmapId ? await find(work, roadmaps, input.roadmapId) : null
    const place = (await namedPlace(work, input)) ?? roadmap
    if (!place) {
      throw apiError(
        'BAD_INPUT',
        'Назовите, кого сопровождает куратор: школу, муниципальное образование, регион или дорожную карту.',
      )
    }
    if (roadmap && !covers(roadmap, place)) {
      throw apiError('BAD_INPUT', 'Дорожная карта не относится к этой школе или территории.')
    }
    return assign(work, place, { ...input, validFrom: input.validFrom ?? today(context, place.regionId) })
  })
}

export interface EndCurator {
  readonly curatorId: string
  readonly version: number
  readonly validTo: string
  readonly reason?: string | null | undefined
}

/** Names the last day of an assignment. */
export function endCurator(context: Context, input: EndCurator): Promise<Outcome> {
  return act(context, 'endCurator', input, async work => {
    const curator = await lock(work, curators, input.curatorId, input.version)
    await end(work, curator, input.validTo, input.reason)
    return { id: curator.id, findings: [] }
  })
}

export interface HandOverCurator {
  readonly curatorId: string
  readonly version: number
  /** The successor. */
  readonly personId: string
  /** The successor's first day; the day before is the predecessor's last. */
  readonly validFrom: string
  readonly orderClauseId: string | undefined
  readonly reason?: string | null | undefined
}

/** Ends one assignment and makes the same one for another person, both or neither. */
export function handOverCurator(context: Context, input: HandOverCurator): Promise<Outcome> {
  return act(context, 'handOverCurator', input, async work => {
    const { curatorId, version, personId, validFrom, orderClauseId, reason } = input
    const former = await lock(work, curators, curatorId, version)
    if (former.personId === personId) {
      throw apiError('BAD_INPUT', 'Назовите другое лицо: это уже назначено.')
    }
    if (former.validFrom !== null && validFrom <= former.validFrom) {
      throw apiError(
        'BAD_INPUT',
        `Прежнее назначение началось ${former.validFrom}: преемник вступает хотя бы на день позже.`,
      )
    }
    await end(work, former, dayBefore(validFrom), reason)
    const { kind, roadmapId, validTo } = former
    const rest = { kind, personId, roadmapId: roadmapId ?? undefined, orderClauseId, note: null }
    const lasting = validTo !== null && validTo >= validFrom ? validTo : null
    return assign(work, former, { ...rest, validFrom, validTo: lasting })
  })
}

async function end(
  work: Work,
  curator: CuratorRow,
  validTo: string,
  reason: string | null | undefined,
): Promise<void> {
  authorize(work, curator)
  requireLasting(curator.validTo, today(work.context, curator.regionId))
  requireOrder(curator.validFrom, validTo)
  await work.tx.curator.update({
    where: { id: curator.id },
    data: { validTo: stored(validTo), version: { increment: 1 } },
  })
  await note(work, curators, curator.id, { before: curator, basis: reason })
}

async function assign(
  work: Work,
  { regionId, municipalityId, schoolId }: Place,
  input: Omit<AssignCurator, keyof Named> & { readonly validFrom: string },
): Promise<Outcome> {
  const { kind, personId, roadmapId = null, orderClauseId = null, validFrom, validTo = null } = input
  const place = { regionId, municipalityId, schoolId }
  if (regionId === null) throw apiError('BAD_INPUT', 'Назначение относится к региону: назовите его.')
  authorize(work, place)
  requireOrder(validFrom, validTo)
  const person = await lock(work, persons, personId)
  const clause = orderClauseId ? await find(work, orderClauses, orderClauseId) : null
  if ([person, clause].some(one => one?.regionId != null && one.regionId !== regionId)) {
    throw apiError('BAD_INPUT', 'Лицо и приказ должны быть того же региона, что и назначение.')
  }
  const id = randomUUIDv7()
  const row = { ...place, regionId, id, kind, personId, roadmapId, orderClauseId }
  await requireNew(work, { ...row, validFrom, validTo })
  const subject = { kind, personId, schoolId, orderClauseId, validFrom }
  const findings = await judge(work, 'curator.assign', subject, { ...place, type: 'Curator', id, roadmapId })
  await work.tx.curator.create({
    data: { ...row, validFrom: stored(validFrom), validTo: stored(validTo), note: input.note ?? null },
  })
  await note(work, curators, id, { before: null, basis: clause && `Пункт ${clause.number} приказа` })
  return { id, findings }
}

type Assignment = Pick<CuratorRow, 'personId' | 'kind' | 'schoolId' | 'municipalityId' | 'roadmapId'> &
  Pick<CuratorRow, 'validFrom' | 'validTo'>

/** The person is locked, so two equal assignments cannot pass side by side. */
async function requireNew({ read }: Work, one: Assignment): Promise<void> {
  const [same] = await read(sql`
    select 1 from ${curators.name} t where t.archived_at is null
      and t.person_id = ${one.personId}::uuid and t.kind = ${one.kind}::core.curator_kind
      and t.school_id is not distinct from ${one.schoolId}::uuid
      and t.municipality_id is not distinct from ${one.municipalityId}::uuid
      and t.roadmap_id is not distinct from ${one.roadmapId}::uuid
      and coalesce(t.valid_to >= ${one.validFrom}::date, true)
      and coalesce(t.valid_from <= ${one.validTo}::date, true) limit 1`)
  if (same)
    throw apiError('BAD_INPUT', 'Это лицо в эти дни уже назначено так же: второго назначения не нужно.')
}
