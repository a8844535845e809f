import { actionFact, aliases, indicators, reviewList, sql } from '../../../api/plugin-api.ts'

const { i } = aliases({ i: indicators })

interface ApprovedSet {
  readonly approvedOn: string
  readonly validTo: string | null
}

/** The approved sets of criteria of a roadmap, with the last day of those that have one. */
export const approvedSets = reviewList<ApprovedSet>(({ read, ids }) =>
  read(sql`
    select t.roadmap_id as "roadmapId", t.approved_on as "approvedOn", t.valid_to as "validTo" from perm.perm_criteria_set t
    where t.roadmap_id = any(${ids}::uuid[]) and t.approved_on is not null and t.archived_at is null
    order by t.valid_to nulls last`),
)

interface CriteriaSet {
  readonly id: string
  readonly title: string
  readonly coversLowResults: boolean
  readonly coversAdverseConditions: boolean
}

/** The sets of criteria with which a roadmap is approved. */
export const criteriaSets = actionFact('roadmap.approve', ({ read }, { roadmap }) =>
  read<CriteriaSet>(sql`
    select s.id, s.title, s.covers_low_results as "coversLowResults",
      s.covers_adverse_conditions as "coversAdverseConditions"
    from perm.perm_criteria_set s where s.roadmap_id = ${roadmap.id}::uuid and s.archived_at is null
    order by s.title, s.id`),
)

interface MeasuredIndicator {
  readonly name: string
  readonly isOfApprovedSet: boolean
}

/** Whether an approved set that was in force on the day of the measurement holds the indicator. */
export const measuredIndicator = actionFact(
  'indicator.record',
  async ({ read, on }, { indicatorId, measuredOn }) => {
    const [found] = await read<MeasuredIndicator>(sql`
      select ${i.name}, exists (select from perm.perm_criterion c
        join perm.perm_criteria_set s on s.id = c.criteria_set_id and s.archived_at is null
        where c.indicator_id = ${i.id} and c.archived_at is null and s.approved_on <= ${on}::date
          and coalesce(s.valid_to >= ${measuredOn}::date, true)) as "isOfApprovedSet"
      from ${i.as} where ${i.id} = ${indicatorId}::uuid`)
    if (!found) throw new Error('the indicator that is measured is there')
    return found
  },
)
