import { visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import { rootValue } from '../graphql/binding/fields.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import type { QueryRiskCoverageArgs } from '../graphql/generated/contract.ts'
import { hasActivity, hasProgram, isCarriedOut, isCovered, isMeasured } from './links.ts'
import { riskFactors, riskPrograms } from './table.ts'

interface Coverage {
  readonly factors: number
  readonly factorsCovered: number
  readonly highFactors: number
  readonly highFactorsWithoutProgram: number
  readonly programs: number
  readonly programsWithoutActivity: number
  readonly activities: number
  readonly activitiesWithoutIndicator: number
}

const ofFactors = filterOf('RiskCoverageFilter', riskFactors, {})
const ofPrograms = filterOf('RiskCoverageFilter', riskPrograms, {
  schoolYear: year => [
    sql`exists (select from core.risk_factor f where f.id = t.factor_id and f.school_year = ${year})`,
  ],
})

/** The chain from risk to programme, activity and indicator, counted in one statement. */
export const riskCoverage = rootValue(async (_, { filter }: QueryRiskCoverageArgs, context) => {
  const { viewer } = context
  const factors = sql.join([visible(viewer, riskFactors), ...ofFactors(context, filter)], ' and ')
  const programs = sql.join([visible(viewer, riskPrograms), ...ofPrograms(context, filter)], ' and ')
  const [coverage] = await context.read<Coverage>(sql`
    with factors as (
      select count(*)::int as "all", (count(*) filter (where t.significance = 'HIGH'))::int as high,
        (count(*) filter (where t.significance = 'HIGH' and not ${hasProgram}))::int as uncovered
      from ${riskFactors.name} t where ${factors}
    ), programs as materialized (
      select t.id, ${hasActivity} as linked from ${riskPrograms.name} t where ${programs}
    ), activities as (
      select m.activity_id, bool_or(${isMeasured}) as measured
      from core.risk_measure m join programs g on g.id = m.program_id
      where m.archived_at is null and ${isCarriedOut} group by 1
    )
    select f."all" as factors,
      (select count(*)::int from ${riskFactors.name} t where ${factors} and ${isCovered}) as "factorsCovered",
      f.high as "highFactors", f.uncovered as "highFactorsWithoutProgram",
      (select count(*)::int from programs) as programs,
      (select count(*)::int from programs where not linked) as "programsWithoutActivity",
      (select count(*)::int from activities) as activities,
      (select count(*)::int from activities where not measured) as "activitiesWithoutIndicator"
    from factors f`)
  if (!coverage) throw new Error('a count gives a row')
  return coverage
})
