import { actionFact, aliases, indicators, reviewList, sql } from '../../../api/plugin-api.ts'
import { criteria, criteriaSets as setTable } from '../table.ts'

const { i, s, c } = aliases({ i: indicators, s: setTable, c: criteria })

interface ApprovedSet {
  readonly approvedOn: string
  readonly validTo: string | null
}

/** The approved sets of criteria of a roadmap, with the last day of those that have one. */
export const approvedSets = reviewList<ApprovedSet>(({ read, ids }) =>
  read(sql`
    select ${s.roadmapId} as "roadmapId", ${s.approvedOn} as "approvedOn", ${s.validTo} as "validTo" from ${s.as}
    where ${s.roadmapId} = any(${ids}::uuid[]) and ${s.approvedOn} is not null and ${s.archivedAt} is null
    order by ${s.validTo} nulls last`),
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
    select ${s.id}, ${s.title}, ${s.coversLowResults} as "coversLowResults",
      ${s.coversAdverseConditions} as "coversAdverseConditions"
    from ${s.as} where ${s.roadmapId} = ${roadmap.id}::uuid and ${s.archivedAt} is null
    order by ${s.title}, ${s.id}`),
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
      select ${i.name}, exists (select from ${c.as}
        join ${s.as} on ${s.id} = ${c.criteriaSetId} and ${s.archivedAt} is null
        where ${c.indicatorId} = ${i.id} and ${c.archivedAt} is null and ${s.approvedOn} <= ${on}::date
          and coalesce(${s.validTo} >= ${measuredOn}::date, true)) as "isOfApprovedSet"
      from ${i.as} where ${i.id} = ${indicatorId}::uuid`)
    if (!found) throw new Error('the indicator that is measured is there')
    return found
  },
)
