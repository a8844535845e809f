import {
  ascending,
  type Context,
  key,
  type MunicipalityRow,
  nestedPage,
  type Sql,
  schools,
  sql,
  today,
} from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import type {
  OryolMunicipalityLeaderSchoolsArgs,
  OryolMunicipalityLowResultSchoolsArgs,
} from '../generated/contract.ts'
import { ofRegion } from '../region.ts'
import { methodicalServiceOf } from './methodical-service.ts'

const inMunicipality = sql`t.municipality_id = p.id`
const byName = ascending('NAME', key('short_name', 'text'))

const onDay = (row: 's' | 'l', on: string) => {
  const [from, to] = [sql.raw(`${row}.valid_from`), sql.raw(`${row}.valid_to`)]
  return sql`coalesce(${from} <= ${on}::date, true) and coalesce(${to} >= ${on}::date, true)`
}
const leads = (on: string) => sql`exists (select from core.school_role l where l.school_id = t.id
  and l.role = 'LEADER' and l.archived_at is null and ${onDay('l', on)})`
const hasLowResults = (on: string) => sql`exists (select from core.school_support s
  where s.school_id = t.id and s.category = 'LOW_RESULTS' and s.archived_at is null and ${onDay('s', on)})`

/** The municipality's schools that a predicate over `t` names on a day. */
const schoolsThat =
  (are: (on: string) => Sql) =>
  (
    { id, regionId }: MunicipalityRow,
    { on, ...args }: OryolMunicipalityLeaderSchoolsArgs | OryolMunicipalityLowResultSchoolsArgs,
    context: Context,
  ) =>
    nestedPage(
      context,
      id,
      inMunicipality,
      { table: schools, where: [are(on ?? today(context, regionId))], order: byName },
      args,
    )

/** The methodical service, the leaders and the schools with low results. */
export const OryolMunicipality: Resolvers<'OryolMunicipality'> = {
  methodicalService: ({ id }, _, context) => methodicalServiceOf(context, id),
  leaderSchools: schoolsThat(leads),
  lowResultSchools: schoolsThat(hasLowResults),
}

/** `Municipality.oryol`. */
export const Municipality: Resolvers<'Municipality'> = {
  oryol: (row, _, context) => ofRegion(context, row),
}
