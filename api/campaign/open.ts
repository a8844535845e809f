import { randomUUIDv7 } from 'node:crypto'
import { action, type InputOf } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { evaluateRules } from '../action/evaluate-rules.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { create, createRows, lockAllForReference, lockForReference } from '../action/write/record.ts'
import { distinct, requireFaultless } from '../action/write/rows.ts'
import { today } from '../calendar/today.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Contract } from '../graphql/generated/contract.ts'
import { orderClauses } from '../order/table.ts'
import { requireClauseNotVoid } from '../order/void/state.ts'
import { organizations, persons } from '../organization/table.ts'
import { type RoadmapRow, roadmaps } from '../roadmap/table.ts'
import { type SchoolRow, schools } from '../school/table.ts'
import { mostSchools, placeOfSchool, requireWithin } from './required-schools.ts'
import { campaignSchools, campaigns } from './table.ts'

/** Opens a campaign: the schools that a clause of an order names report on a roadmap by a day. */
export const openCampaign = action('openCampaign', async (work, input) => {
  const { recipient, memoAuthor, dueOn } = input
  if (input.schools.length === 0 || input.schools.length > mostSchools) {
    throw apiError('LIST_SIZE_INVALID', `Укажите школы кампании: от 1 до ${mostSchools}.`, 'input.schools')
  }
  const roadmap = await lockForReference(work, roadmaps, input.roadmap)
  const { id: roadmapId, regionId, municipalityId } = roadmap
  const place = { regionId, municipalityId, schoolId: null }
  authorize(work, place)
  const clause = await lockForReference(work, orderClauses, input.orderClause)
  await requireClauseNotVoid(work, clause.orderId)
  const required = await lockAllForReference(work, schools, input.schools, 'input.schools')
  if (recipient) await lockForReference(work, organizations, recipient)
  if (memoAuthor) await lockForReference(work, persons, memoAuthor)
  const openedOn = today(work.context, regionId)
  check(work, input, roadmap, required, openedOn)
  if (clause.regionId !== regionId) {
    throw apiError(
      'OTHER_PLACE',
      'Пункт приказа и дорожная карта относятся к разным регионам: укажите пункт приказа этого региона.',
      'input.orderClause',
    )
  }
  const id = randomUUIDv7()
  const subject = { roadmapId, schoolIds: input.schools, dueOn }
  const owner = { ...place, type: 'MonitoringCampaign', id, roadmapId }
  const findings = await evaluateRules(work, 'campaign.open', subject, owner)
  await create(work, campaigns, {
    id,
    regionId,
    municipalityId,
    roadmapId,
    orderId: clause.orderId,
    orderClauseId: clause.id,
    title: input.title.trim(),
    recipientId: recipient ?? null,
    memoAuthorId: memoAuthor ?? null,
    openedOn,
    dueOn,
  })
  await addSchools(work, id, required)
  return { id, findings }
})

/** Writes down the schools that a campaign asks, in the clause's order. */
async function addSchools(
  work: UnitOfWork,
  campaignId: string,
  required: readonly SchoolRow[],
): Promise<void> {
  const placeOf = new Map(required.map(school => [school.id, placeOfSchool(school)]))
  const rows = required.map(({ id: schoolId }, index) => ({
    id: randomUUIDv7(),
    campaignId,
    schoolId,
    position: index + 1,
  }))
  await createRows(work, campaignSchools, rows, ({ schoolId }) => ({ place: placeOf.get(schoolId) }))
}

const watched = ['APPROVED', 'IN_EXECUTION', 'CLOSED']

function check(
  work: UnitOfWork,
  { title, schools: schoolIds, dueOn }: InputOf<Contract, 'openCampaign'>,
  roadmap: RoadmapRow,
  required: readonly SchoolRow[],
  openedOn: string,
): void {
  if (title.trim() === '')
    throw apiError('VALUE_MISSING', 'Название кампании не указано: напишите его.', 'input.title')
  requireFaultless(
    'input.schools',
    schoolIds,
    distinct(id => [id]),
  )
  if (dueOn < openedOn)
    throw apiError(
      'DATE_IN_PAST',
      'Срок сдачи сведений уже прошёл: укажите дату не раньше сегодняшней.',
      'input.dueOn',
    )
  if (!watched.includes(roadmap.status)) {
    throw apiError(
      'STATE_FORBIDS',
      'Дорожная карта не утверждена: утвердите её или укажите утверждённую.',
      'input.roadmap',
    )
  }
  requireWithin(work, roadmap, required)
}
