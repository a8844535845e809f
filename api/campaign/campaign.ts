import { type Refusal, requireAllowed } from '../action/allowed.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import type { LockedRecord } from '../action/write/locked-record.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { printedDay } from '../calendar/printed-day.ts'
import type { Subject } from '../finding/verdict.ts'
import { type CampaignSchoolRow, campaigns, type MonitoringCampaignRow } from './table.ts'

export type LockedCampaign = LockedRecord<MonitoringCampaignRow>

/** The campaign to change, locked until the end of the action; BAD_INPUT if it is closed. */
export async function lockOpenCampaign(
  work: UnitOfWork,
  id: string,
  version: number,
): Promise<LockedCampaign> {
  const campaign = await lockForUpdate(work, campaigns, id, version)
  requireOpen(campaign.row)
  return campaign
}

/** BAD_INPUT if the campaign is closed. */
export const requireOpen = (campaign: MonitoringCampaignRow): void => requireAllowed(closedRefusal(campaign))

/** Why a campaign cannot be changed. */
export const closedRefusal = ({ status, closedOn }: MonitoringCampaignRow): Refusal =>
  status === 'CLOSED'
    ? `Кампания закрыта${closedOn ? ` ${printedDay(closedOn)}` : ''}, изменить её нельзя: укажите открытую.`
    : null

type Row = CampaignSchoolRow

/** Why a school cannot submit its report. */
export const submitRefusal = ({ submittedOn }: Row): Refusal =>
  submittedOn ? `Школа уже сдала отчёт ${printedDay(submittedOn)}.` : null

/** Why the report of a school cannot be withdrawn. */
export const withdrawRefusal = ({ submittedOn }: Row): Refusal =>
  submittedOn ? null : 'Школа ещё не сдала отчёт: отзывать нечего.'

/** Why the report of a school cannot be returned. */
export const returnRefusal = ({ submittedOn }: Row): Refusal =>
  submittedOn ? null : 'Школа ещё не сдала отчёт: возвращать нечего.'

/** A campaign as the subject of rules. */
export const subjectOf = ({ id, place, row: { roadmapId } }: LockedCampaign): Subject => ({
  ...place,
  type: 'MonitoringCampaign',
  id,
  roadmapId,
})
