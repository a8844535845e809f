import { randomUUIDv7 } from 'node:crypto'
import { authorize } from '../action/authorize.ts'
import { judge } from '../action/evaluate-rules.ts'
import { find, findAll, note, snapshot } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import { today } from '../calendar/today.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { orderClauses } from '../order/table.ts'
import { organizations, persons } from '../organization/table.ts'
import { type RoadmapRow, roadmaps } from '../roadmap/table.ts'
import { type SchoolRow, schools } from '../school/table.ts'
import { campaigns } from './table.ts'

/** How many schools a campaign asks at most. */
export const mostSchools = 200

export interface OpenCampaign {
  readonly roadmapId: string
  readonly orderClauseId: string
  /** The schools that the clause names, in its order. */
  readonly schoolIds: readonly string[]
  readonly dueOn: string
  readonly title: string
  readonly recipientId: string | null
  readonly memoAuthorId: string | null
}

/** Opens a campaign: the schools that a clause of an order names report on a roadmap by a day. */
export function openCampaign(context: Context, input: OpenCampaign): Promise<Outcome> {
  return act(context, 'openCampaign', input, async work => {
    const { roadmapId, orderClauseId, schoolIds, recipientId, memoAuthorId } = input
    if (schoolIds.length === 0 || schoolIds.length > mostSchools) {
      throw apiError('BAD_INPUT', `Назовите школы кампании: от 1 до ${mostSchools}.`)
    }
    const roadmap = await find(work, roadmaps, roadmapId)
    authorize(work, { ...roadmap, schoolId: null })
    const clause = await find(work, orderClauses, orderClauseId)
    const asked = await findAll(work, schools, schoolIds)
    if (recipientId) await find(work, organizations, recipientId)
    if (memoAuthorId) await find(work, persons, memoAuthorId)
    const openedOn = today(context, roadmap.regionId)
    check(input, roadmap, asked, openedOn)
    if (clause.regionId !== roadmap.regionId) {
      throw apiError('BAD_INPUT', 'Пункт приказа и дорожная карта – разных регионов.')
    }
    const { regionId, municipalityId } = roadmap
    const id = randomUUIDv7()
    const place = { regionId, municipalityId, schoolId: null }
    const findings = await judge(
      work,
      'campaign.open',
      { roadmapId, schoolIds, dueOn: input.dueOn },
      { ...place, type: 'MonitoringCampaign', id, roadmapId },
    )
    const row = {
      ...{ id, regionId, municipalityId, roadmapId, orderId: clause.orderId, orderClauseId },
      ...{ title: input.title.trim(), recipientId, memoAuthorId },
      openedOn: new Date(openedOn),
      dueOn: new Date(input.dueOn),
    }
    await work.tx.monitoringCampaign.create({ data: row })
    await note(work, campaigns, id, { before: null })
    await ask(work, id, asked)
    return { id, findings }
  })
}

/** Writes down the schools that a campaign asks, in the clause's order. */
async function ask(work: Work, campaignId: string, asked: readonly SchoolRow[]): Promise<void> {
  const rows = asked.map(({ id, regionId, municipalityId }, index) => ({
    row: { id: randomUUIDv7(), campaignId, schoolId: id, position: index + 1 },
    place: { regionId, municipalityId, schoolId: id },
  }))
  await work.tx.campaignSchool.createMany({ data: rows.map(({ row }) => row) })
  for (const { row, place } of rows) {
    work.wrote({ type: 'CampaignSchool', id: row.id, version: 1, place, before: null, after: snapshot(row) })
  }
}

const watched = ['APPROVED', 'IN_EXECUTION', 'CLOSED']

function check(
  { title, schoolIds, dueOn }: OpenCampaign,
  roadmap: RoadmapRow,
  asked: readonly SchoolRow[],
  openedOn: string,
): void {
  if (title.trim() === '') throw apiError('BAD_INPUT', 'Напишите название кампании.')
  if (new Set(schoolIds).size < schoolIds.length) throw apiError('BAD_INPUT', 'Школа названа дважды.')
  if (dueOn < openedOn) throw apiError('BAD_INPUT', 'Срок сдачи отчёта уже прошёл: назовите другой день.')
  if (!watched.includes(roadmap.status)) {
    throw apiError('BAD_INPUT', 'Отчитываются только об утверждённой дорожной карте.')
  }
  requireWithin(roadmap, asked)
}

/** BAD_INPUT where a school lies outside the territory of the roadmap. */
export function requireWithin({ regionId, municipalityId }: RoadmapRow, asked: readonly SchoolRow[]): void {
  const outside = asked.find(
    one => one.regionId !== regionId || (municipalityId !== null && one.municipalityId !== municipalityId),
  )
  if (outside) {
    throw apiError('BAD_INPUT', `${outside.shortName} не относится к территории этой дорожной карты.`)
  }
}
