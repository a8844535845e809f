import { randomUUIDv7 } from 'node:crypto'
import type { CuratorKind } from '../../prisma/generated/client.ts'
import { covers } from '../access/matrix.ts'
import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { evaluateRules } from '../action/evaluate-rules.ts'
import { namedPlace } from '../action/place.ts'
import type { Outcome, Place, UnitOfWork } from '../action/unit-of-work.ts'
import { create, lock, lockForReference } from '../action/write/record.ts'
import { requireOrder } from '../calendar/days.ts'
import { today } from '../calendar/today.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { orderClauses } from '../order/table.ts'
import { requireClauseNotVoid } from '../order/void/state.ts'
import { persons } from '../organization/table.ts'
import { readKind } from '../reference/kind.ts'
import { roadmaps } from '../roadmap/table.ts'
import { type CuratorRow, curators } from './table.ts'

/** An assignment to make, by database ids. */
export interface NewAssignment {
  readonly kind: CuratorKind
  readonly kindItem: string | null
  readonly personId: string
  readonly roadmapId: string | null
  readonly orderClauseId: string | null
  readonly validFrom: string
  readonly validTo: string | null
  readonly note: string | null
}

/** Assigns a person to a school, a territory or a roadmap. */
export const assignCurator = action('assignCurator', async (work, input) => {
  const roadmap = input.roadmap ? await lockForReference(work, roadmaps, input.roadmap) : null
  const named = await namedPlace(work, input)
  const place = named ?? roadmap
  if (!place) {
    throw apiError(
      'CHOICE_INVALID',
      'Не указано, кого сопровождает куратор: укажите школу, муниципальное образование, регион или дорожную карту.',
      'input.school',
    )
  }
  if (roadmap && !covers(roadmap, place)) {
    throw apiError(
      'OTHER_PLACE',
      'Дорожная карта не относится к этой школе или территории: укажите дорожную карту этой территории.',
      'input.roadmap',
    )
  }
  if (place.regionId === null) throw noRegion()
  const validFrom = input.validFrom ?? today(work.context, place.regionId)
  const given = { value: input.kind, item: input.kindItem }
  const fields = ['kind', 'kindItem'] as const
  const kind = await readKind(work, 'CURATOR_KINDS', place.regionId, fields, given, validFrom)
  return assign(work, place, {
    kind: kind.value,
    kindItem: kind.item,
    personId: input.person,
    roadmapId: input.roadmap ?? null,
    orderClauseId: input.orderClause ?? null,
    validFrom,
    validTo: input.validTo ?? null,
    note: input.note ?? null,
  })
})

/** Makes an assignment at a place, unless the region's rules refuse. */
export async function assign(
  work: UnitOfWork,
  { regionId, municipalityId, schoolId }: Place,
  assignment: NewAssignment,
): Promise<Outcome> {
  const { kind, personId, roadmapId, orderClauseId, validFrom, validTo } = assignment
  if (regionId === null) throw noRegion()
  const place = { regionId, municipalityId, schoolId }
  authorize(work, place)
  requireOrder(validFrom, validTo)
  const person = await lock(work, persons, personId)
  const clause = orderClauseId ? await lockForReference(work, orderClauses, orderClauseId) : null
  if ([person, clause].some(one => one?.regionId != null && one.regionId !== regionId)) {
    throw apiError(
      'OTHER_PLACE',
      'Должностное лицо или приказ относятся к другому региону: укажите их из региона назначения.',
    )
  }
  if (clause) await requireClauseNotVoid(work, clause.orderId)
  await requireNew(work, { ...assignment, ...place })
  const id = randomUUIDv7()
  const subject = { kind, personId, schoolId, orderClauseId, validFrom }
  const findings = await evaluateRules(work, 'curator.assign', subject, {
    ...place,
    type: 'Curator',
    id,
    roadmapId,
  })
  const basis = clause && `Пункт ${clause.number} приказа`
  await create(work, curators, { ...assignment, ...place, id }, { basis })
  return { id, findings }
}

const noRegion = () => apiError('VALUE_MISSING', 'Регион назначения не указан: укажите его.', 'input.region')

type Assignment = Pick<
  CuratorRow,
  'personId' | 'kind' | 'kindItem' | 'schoolId' | 'municipalityId' | 'roadmapId'
> &
  Pick<CuratorRow, 'validFrom' | 'validTo'>

/** The person is locked, so two equal assignments cannot pass side by side. */
async function requireNew({ read }: UnitOfWork, one: Assignment): Promise<void> {
  const [same] = await read(sql`
    select 1 from ${curators.name} t where t.archived_at is null
      and t.person_id = ${one.personId} and t.kind = ${one.kind}
      and t.kind_item is not distinct from ${one.kindItem}
      and t.school_id is not distinct from ${one.schoolId}
      and t.municipality_id is not distinct from ${one.municipalityId}
      and t.roadmap_id is not distinct from ${one.roadmapId}
      and coalesce(t.valid_to >= ${one.validFrom}, true)
      and coalesce(t.valid_from <= ${one.validTo}, true) limit 1`)
  if (same)
    throw apiError(
      'ALREADY_EXISTS',
      'Должностное лицо на эти даты уже назначено: измените даты или завершите прежнее назначение.',
      'input.person',
    )
}
