import { load } from '../data/loader.ts'
import { type Sql, sql } from '../data/sql.ts'
import { computed } from '../graphql/binding/fields.ts'
import type { RiskCoverageState } from '../graphql/generated/contract.ts'
import { type RiskFactorRow, riskFactors } from './table.ts'

/** Whether the measure `m` names an activity of a roadmap: what has left its roadmap carries out nothing any more. */
export const isCarriedOut = sql`exists (select from core.activity a
  where a.id = m.activity_id and a.archived_at is null)`
/** Whether the measure `m` names an indicator that is measured. */
export const isMeasured = sql`exists (select from core.indicator i
  where i.id = m.indicator_id and i.archived_at is null)`

/** Whether a programme is written against the factor `t`. */
export const hasProgram = sql`exists (select from core.risk_program g
  where g.factor_id = t.id and g.archived_at is null)`

/** Whether the programme `t` has a measure that meets a condition over `m`. */
const hasMeasure = (condition: Sql): Sql => sql`exists (select from core.risk_measure m
  where m.program_id = t.id and m.archived_at is null and ${condition})`

export const hasActivity = hasMeasure(isCarriedOut)
export const hasIndicator = hasMeasure(isMeasured)

/** Whether a programme against the factor `t` has a measure that meets a condition over `m`. */
const answered = (condition: Sql): Sql => sql`exists (select from core.risk_program g
  join core.risk_measure m on m.program_id = g.id and m.archived_at is null
  where g.factor_id = t.id and g.archived_at is null and ${condition})`

const hasValue = sql`exists (select from core.indicator_value v
  where v.indicator_id = m.indicator_id and v.archived_at is null and v.value is not null
    and (v.school_id is null or v.school_id = t.school_id))`

const carriedOut = answered(isCarriedOut)
const indicated = answered(sql`${isCarriedOut} and ${isMeasured}`)
/** Whether the chain of the factor `t` goes on to a value. */
export const isCovered = answered(sql`${isCarriedOut} and ${isMeasured} and ${hasValue}`)

/** Each state as a predicate over `t`: a link implies the one before it. */
export const inState: Readonly<Record<RiskCoverageState, Sql>> = {
  NO_PROGRAM: sql`not ${hasProgram}`,
  NO_ACTIVITY: sql`${hasProgram} and not ${carriedOut}`,
  NO_INDICATOR: sql`${carriedOut} and not ${indicated}`,
  NO_VALUE: sql`${indicated} and not ${isCovered}`,
  COVERED: isCovered,
}

const state = sql`case when not ${hasProgram} then 'NO_PROGRAM' when not ${carriedOut} then 'NO_ACTIVITY'
  when not ${indicated} then 'NO_INDICATOR' when not ${isCovered} then 'NO_VALUE' else 'COVERED' end`

/** How far the chain of a factor goes; one statement for all factors of a tick. */
export const coverage = computed<RiskFactorRow, RiskCoverageState>(
  ['id'],
  async ({ id }, _, context) => {
    const found = await load(context, 'RiskFactor.coverage', id, async ids => {
      const rows = await context.read<{ readonly id: string; readonly state: RiskCoverageState }>(sql`
        select t.id, ${state} as state from ${riskFactors.name} t where t.id = any(${ids}::uuid[])`)
      return new Map(rows.map(row => [row.id, row.state]))
    })
    if (!found) throw new Error('a factor that was read is stored')
    return found
  },
  () => state,
)
