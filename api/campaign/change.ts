import type { Prisma } from '../../prisma/generated/client.ts'
import { note } from '../action/record.ts'
import type { Work } from '../action/work.ts'
import { apiError } from '../graphql/errors/table.ts'
import { campaigns, type MonitoringCampaignRow } from './table.ts'

/** Writes a locked campaign's new values and a new version, and notes it for the audit log and the change feed. */
export async function recordCampaign(
  work: Work,
  before: MonitoringCampaignRow,
  data: Prisma.MonitoringCampaignUpdateInput,
  basis: string | null = null,
): Promise<void> {
  const { id } = before
  await work.tx.monitoringCampaign.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
  await note(work, campaigns, id, { before, basis })
}

/** BAD_INPUT where the campaign is closed. */
export function requireOpen({ status, closedOn }: MonitoringCampaignRow): void {
  if (status === 'CLOSED') throw apiError('BAD_INPUT', `Кампания закрыта ${closedOn}: изменить её нельзя.`)
}
