import type { Events } from '../../action/events.ts'
import type { UnitOfWork, Written } from '../../action/unit-of-work.ts'
import { sql } from '../../data/sql.ts'
import { lockObligations } from '../active.ts'
import { changeObligations } from '../plan/write.ts'
import { type Answer, matchRecords } from './match.ts'

/** What fulfils the obligations of a clause by the campaigns that carry it out, as users call it. */
export const campaignTitles: Readonly<Record<string, string>> = {
  CampaignSchool: 'Сведения кампании мониторинга',
  MonitoringCampaign: 'Закрытая кампания мониторинга',
}

/**
 * After an action that has written campaigns, their schools or obligations of clauses: what a school hands in fulfils the
 * obligation of the school by the clause of the campaign, and a closed campaign that of the others who answer for the clause.
 */
export async function followCampaigns(
  work: UnitOfWork,
  { written }: Events['action.performed'],
): Promise<void> {
  const clauseIds = await clausesOf(work, written)
  const ofSchools = written.every(isOfSchool) ? named(written, 'CampaignSchool', 'schoolId') : null
  await fulfilOfClauses(work, clauseIds, { ofSchools })
}

/** Whose obligations are matched again, of all schools where it is null, and why. */
interface ClauseOptions {
  readonly ofSchools?: readonly string[] | null
  readonly basis?: string
}

/** Stores which obligations of clauses their campaigns fulfil; gives how many obligations that changes. */
export async function fulfilOfClauses(
  work: UnitOfWork,
  clauseIds: readonly string[],
  { ofSchools = null, basis }: ClauseOptions = {},
): Promise<number> {
  if (clauseIds.length === 0) return 0
  const locked = await lockObligations(
    work,
    sql`t.order_clause_id = any(${clauseIds}::uuid[]) and t.activity_id is null and t.archived_at is null
      ${ofSchools ? sql`and t.school_id = any(${ofSchools}::uuid[])` : sql``}`,
  )
  if (locked.length === 0) return 0
  const answers = await answersTo(work, clauseIds)
  const windows = locked.map(one => ({ ...one, activityId: one.orderClauseId }))
  const matched = new Map([
    ...matchRecords(
      windows.filter(({ schoolId }) => schoolId !== null),
      answers.filter(({ schoolId }) => schoolId !== null),
    ),
    ...matchRecords(
      windows.filter(({ schoolId }) => schoolId === null),
      answers.filter(({ schoolId }) => schoolId === null),
    ),
  ])
  const changes = locked.flatMap(before => {
    const { on, id, type } = matched.get(before.id) ?? { on: null, id: null, type: null }
    if (before.fulfilledId === id && before.fulfilledOn === on) return []
    return [{ before, change: { fulfilledOn: on, fulfilledId: id, fulfilledType: type } }]
  })
  await changeObligations(work, changes, basis ?? null)
  return changes.length
}

/** Whether a write concerns the obligations of the written schools alone: a campaign goes on with each of them. */
const isOfSchool = ({ type, before, after }: Written): boolean =>
  type === 'CampaignSchool' ||
  (type === 'MonitoringCampaign' && before !== null && after !== null && before.closedOn === after.closedOn)

/** A field of the written rows of a type. */
const named = (written: readonly Written[], type: string, field: string): readonly string[] =>
  written
    .filter(one => one.type === type)
    .map(({ before, after }) => (after ?? before)?.[field])
    .filter(id => typeof id === 'string')

/** The clauses that written campaigns carry out, or written obligations are of. */
async function clausesOf(work: UnitOfWork, written: readonly Written[]): Promise<readonly string[]> {
  const clauses = [
    ...named(written, 'MonitoringCampaign', 'orderClauseId'),
    ...named(written, 'Obligation', 'orderClauseId'),
  ]
  const campaignIds = named(written, 'CampaignSchool', 'campaignId')
  if (campaignIds.length > 0) {
    const rows = await work.read<{ readonly id: string }>(sql`
      select distinct c.order_clause_id as id from core.monitoring_campaign c
      where c.id = any(${campaignIds}::uuid[]) and c.order_clause_id is not null`)
    clauses.push(...rows.map(({ id }) => id))
  }
  return [...new Set(clauses)]
}

/** What answers clauses: the schools of their campaigns by what they hand in, the campaigns by their end. */
const answersTo = ({ read }: UnitOfWork, clauseIds: readonly string[]): Promise<readonly Answer[]> =>
  read<Answer>(sql`
    with c as (
      select id, order_clause_id, due_on, closed_on from core.monitoring_campaign
      where order_clause_id = any(${clauseIds}::uuid[]) and archived_at is null
    )
    select s.id, c.order_clause_id as "activityId", s.school_id as "schoolId", c.due_on::text as at,
      s.submitted_on::text as on, 'CampaignSchool' as type, 'FIRST' as needs
    from c join core.campaign_school s on s.campaign_id = c.id and s.archived_at is null
    where s.submitted_on is not null
    union all
    select c.id, c.order_clause_id, null, c.due_on::text, c.closed_on::text, 'MonitoringCampaign', 'FIRST'
    from c where c.closed_on is not null
    order by "on", id`)
