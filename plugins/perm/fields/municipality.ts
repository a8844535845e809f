import {
  type Context,
  descending,
  key,
  load,
  nestedList,
  nestedPage,
  type Sql,
  sql,
  today,
  visible,
} from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import { ofRegion } from '../region.ts'
import { criteriaSets, participations, subjectGroups } from '../table.ts'
import { reportList, reportWhere } from './reports.ts'

/** A municipality and a year to count in. */
export interface YearSummary {
  readonly municipalityId: string
  readonly year: number
}

const ofMunicipality = sql`t.municipality_id = p.id`
const latest = descending('APPROVED', key('approved_on', 'date'))

/** How many rows of a year a municipality has; one statement for all municipalities of a tick. */
async function count(
  context: Context,
  table: typeof participations | typeof subjectGroups,
  { municipalityId, year }: YearSummary,
  where: Sql,
): Promise<number> {
  const name = `count ${table.type} ${year} ${JSON.stringify(where.values)}`
  const counted = await load(context, name, municipalityId, async ids => {
    const rows = await context.read<{ id: string; count: number }>(sql`
      select t.municipality_id as id, count(*)::int as count from ${table.name} t
      where t.municipality_id = any(${ids}::uuid[]) and t.year = ${year} and ${where}
        and ${visible(context.viewer, table)}
      group by t.municipality_id`)
    return new Map(rows.map(row => [row.id, row.count]))
  })
  return counted ?? 0
}

/** The set of criteria in force on a day, and what a year came to. */
export const PermMunicipality: Resolvers<'PermMunicipality'> = {
  criteriaSet: async ({ id, regionId }, args, context) => {
    const on = args.on ?? today(context, regionId)
    const inForce = sql`t.approved_on <= ${on}::date and coalesce(t.valid_to >= ${on}::date, true)`
    const list = { table: criteriaSets, order: latest, where: [inForce] }
    const { page } = await nestedPage(context, id, ofMunicipality, list, { first: 1 })
    const { edges } = await page()
    return edges[0]?.node ?? null
  },
  summary: ({ id }, { year }) => ({ municipalityId: id, year }),
}

/** `Municipality.perm`. */
export const Municipality: Resolvers<'Municipality'> = {
  perm: (row, _, context) => ofRegion(context, row),
}

/** What a municipality did in a year. */
export const PermYearSummary: Resolvers<'PermYearSummary'> = {
  schoolCount: (of, { project }, context) =>
    count(context, participations, of, sql`t.project = ${project}::perm.project`),
  subjectGroupCount: (of, _, context) => count(context, subjectGroups, of, sql`true`),
  reports: ({ municipalityId, year }, _, context) =>
    nestedList(context, municipalityId, ofMunicipality, { ...reportList, where: reportWhere({ year }) }),
}
