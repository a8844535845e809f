import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { sql } from '../../data/sql.ts'
import type { CoreCode } from '../../finding/definitions.ts'
import type { Verdict } from '../../plugin/rule.ts'

/** What is left to do in a roadmap. */
export interface Unfinished {
  /** How many obligations have no report, a returned one, and one that waits for its review. */
  readonly unreported: number
  readonly returned: number
  readonly unreviewed: number
  /** The titles of the first open campaigns. */
  readonly campaigns: readonly string[]
}

const mostCampaigns = 10

/** Reads what is left to do in a roadmap, in one statement; what ended before the approval is nobody's duty. */
export async function loadUnfinished(work: UnitOfWork, roadmapId: string): Promise<Unfinished> {
  const [unfinished] = await work.read<Unfinished>(sql`
    select count(*) filter (where r.id is null and not coalesce(t.in_force_on > t.due_on, false))::int as unreported,
      count(*) filter (where r.review = 'RETURNED')::int as returned,
      count(*) filter (where r.id is not null and r.review is null)::int as unreviewed,
      array(select c.title from core.monitoring_campaign c
        where c.roadmap_id = ${roadmapId}::uuid and c.status = 'OPEN' and c.archived_at is null
        order by c.due_on, c.id limit ${mostCampaigns}::int) as campaigns
    from core.obligation t
    left join lateral (select r.id, r.review from core.execution_report r
      where r.obligation_id = t.id and r.archived_at is null and r.withdrawn_on is null
      order by r.revision desc limit 1) r on true
    where t.roadmap_id = ${roadmapId}::uuid and t.archived_at is null and t.waived_on is null and t.fulfilled_on is null`)
  if (!unfinished) throw new Error('a count has a row')
  return unfinished
}

/** What the core says of closing a roadmap with something left to do: one warning, or a refusal of each kind. */
export function unfinishedVerdicts(unfinished: Unfinished, isWarned: boolean): readonly Verdict<CoreCode>[] {
  const duties = Object.entries({
    'без отчёта': unfinished.unreported,
    'на доработке': unfinished.returned,
    'на проверке': unfinished.unreviewed,
  }).flatMap(([name, count]) => (count > 0 ? [`${name} – ${count}`] : []))
  const campaigns = unfinished.campaigns.map(title => `«${title}»`)
  const left = [
    ...(duties.length > 0 ? [{ code: 'DUTIES_UNFINISHED', detail: duties.join(', ') } as const] : []),
    ...(campaigns.length > 0 ? [{ code: 'CAMPAIGN_UNFINISHED', detail: campaigns.join(', ') } as const] : []),
  ]
  if (!isWarned || left.length === 0) return left
  const detail = [...duties, ...campaigns.map(title => `кампания ${title}`)].join(', ')
  return [{ code: 'CLOSED_UNFINISHED', detail }]
}
