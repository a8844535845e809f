import {
  aliases,
  ascending,
  type Context,
  inForceOn,
  key,
  type MunicipalityRow,
  nestedPage,
  type Sql,
  schoolRoles,
  schoolSupports,
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

const { t, l, s } = aliases({ t: schools, l: schoolRoles, s: schoolSupports })

const leads = (on: string) => sql`exists (select from ${l.as} where ${l.schoolId} = ${t.id}
  and ${l.role} = 'LEADER' and ${l.archivedAt} is null and ${inForceOn(l, on)})`
const hasLowResults = (on: string) => sql`exists (select from ${s.as} where ${s.schoolId} = ${t.id}
  and ${s.category} = 'LOW_RESULTS' and ${s.archivedAt} is null and ${inForceOn(s, on)})`

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
