import type { Work } from '../action/work.ts'
import type { LockedRecord } from '../action/write/locked-record.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { printedDay } from '../calendar/printed-day.ts'
import type { Subject } from '../finding/verdict.ts'
import { apiError } from '../graphql/errors/table.ts'
import { campaigns, type MonitoringCampaignRow } from './table.ts'

export type LockedCampaign = LockedRecord<MonitoringCampaignRow>

/** The campaign to change, locked until the end of the action; BAD_INPUT if it is closed. */
export async function lockOpenCampaign(work: Work, id: string, version: number): Promise<LockedCampaign> {
  const campaign = await lockForUpdate(work, campaigns, id, version)
  requireOpen(campaign.row)
  return campaign
}

/** BAD_INPUT if the campaign is closed. */
export function requireOpen({ status, closedOn }: MonitoringCampaignRow): void {
  if (status === 'CLOSED')
    throw apiError(
      'BAD_INPUT',
      `Кампания закрыта${closedOn ? ` ${printedDay(closedOn)}` : ''}, изменить её нельзя: укажите открытую.`,
    )
}

/** A campaign as the subject of rules. */
export const subjectOf = ({ id, place, row: { roadmapId } }: LockedCampaign): Subject => ({
  ...place,
  type: 'MonitoringCampaign',
  id,
  roadmapId,
})
