import { type Asking, type SubjectOf, sql } from '../../api/plugin-api.ts'
import type { CoverageFacts, CriteriaFacts, HorizonFacts } from './gate-rules.ts'

/** What a roadmap is approved with: the concept that it or its order cites, and its sets of criteria. */
export async function approvalFacts(
  { read }: Asking,
  { roadmap: { id, regionId, orderId, endsOn } }: SubjectOf['roadmap.approve'],
): Promise<HorizonFacts & CoverageFacts> {
  // The roadmap may cite several concepts of the region: the one that ends first binds it.
  const [concept = null] = await read<NonNullable<HorizonFacts['concept']>>(sql`
    select c.title, c.horizon_year as "horizonYear" from perm.perm_concept c
    join core.act_reference a on a.number = c.act_number and a.date = c.act_on and a.archived_at is null
      and (a.roadmap_id = ${id}::uuid or a.order_id = ${orderId}::uuid)
    where c.region_id = ${regionId}::uuid and c.archived_at is null
    order by c.horizon_year limit 1`)
  const criteriaSets = await read<CoverageFacts['criteriaSets'][number]>(sql`
    select s.id, s.title, s.covers_low_results as "coversLowResults",
      s.covers_adverse_conditions as "coversAdverseConditions"
    from perm.perm_criteria_set s where s.roadmap_id = ${id}::uuid and s.archived_at is null
    order by s.title, s.id`)
  return { endsOn, concept, criteriaSets }
}

/** Whether an approved set that was in force on the day of the measurement holds the indicator. */
export async function indicatorFacts(
  { read, on }: Asking,
  { indicatorId, measuredOn }: SubjectOf['indicator.record'],
): Promise<CriteriaFacts> {
  const [found] = await read<CriteriaFacts>(sql`
    select i.name as indicator, exists (select from perm.perm_criterion c
      join perm.perm_criteria_set s on s.id = c.criteria_set_id and s.archived_at is null
      where c.indicator_id = i.id and c.archived_at is null and s.approved_on <= ${on}::date
        and coalesce(s.valid_to >= ${measuredOn}::date, true)) as "isOfApprovedSet"
    from core.indicator i where i.id = ${indicatorId}::uuid`)
  if (!found) throw new Error('the indicator that is measured is there')
  return found
}
