import {
  type Builder,
  type Context,
  descending,
  enumOf,
  key,
  load,
  nestedList,
  nestedPage,
  type ObjectTypes,
  Prisma,
  today,
  visible,
} from '../../api/plugin-api.ts'
import { PermProject } from '../../prisma/generated/client.ts'
import { criteriaSetType } from './criteria.ts'
import { ofRegion } from './region.ts'
import { reportsInOrder, yearlyReportType } from './report.ts'
import { criteriaSets, participations, subjectGroups } from './table.ts'

interface YearSummary {
  readonly municipalityId: string
  readonly year: number
}

const ofMunicipality = Prisma.sql`t.municipality_id = p.id`
const latest = descending('APPROVED', key('approved_on', 'date'))

/** `Municipality.perm`. */
export function buildMunicipality(builder: Builder): void {
  const summary = summaryType(builder)
  const municipality = builder.objectRef<ObjectTypes['Municipality']>('PermMunicipality').implement({
    fields: t => ({
      criteriaSet: t.field({
        type: criteriaSetType(builder),
        nullable: true,
        args: { on: t.arg({ type: 'Date' }) },
        resolve: async ({ id, regionId }, args, context) => {
          const on = args.on ?? today(context, regionId)
          const inForce = Prisma.sql`t.approved_on <= ${on}::date and coalesce(t.valid_to >= ${on}::date, true)`
          const list = { table: criteriaSets, order: latest, where: [inForce] }
          const { page } = await nestedPage(context, id, ofMunicipality, list, { first: 1 })
          const { edges } = await page()
          return edges[0]?.node ?? null
        },
      }),
      summary: t.field({
        type: summary,
        args: { year: t.arg.int({ required: true }) },
        resolve: ({ id }, { year }) => ({ municipalityId: id, year }),
      }),
    }),
  })
  builder.objectField('Municipality', 'perm', t =>
    t.field({ type: municipality, nullable: true, resolve: (row, _, context) => ofRegion(context, row) }),
  )
}

const summaryType = (builder: Builder) =>
  builder.objectRef<YearSummary>('PermYearSummary').implement({
    fields: t => ({
      year: t.exposeInt('year'),
      schoolCount: t.int({
        args: { project: t.arg({ type: enumOf(builder, 'PermProject', PermProject), required: true }) },
        resolve: (of, { project }, context) =>
          count(context, participations, of, Prisma.sql`t.project = ${project}::perm.project`),
      }),
      subjectGroupCount: t.int({
        resolve: (of, _, context) => count(context, subjectGroups, of, Prisma.sql`true`),
      }),
      reports: t.field({
        type: [yearlyReportType(builder)],
        resolve: async ({ municipalityId, year }, _, context) => [
          ...(await nestedList(context, municipalityId, ofMunicipality, reportsInOrder({ year }))),
        ],
      }),
    }),
  })

/** How many rows of a year a municipality has; one statement for all municipalities of a tick. */
async function count(
  context: Context,
  table: typeof participations | typeof subjectGroups,
  { municipalityId, year }: YearSummary,
  where: Prisma.Sql,
): Promise<number> {
  const name = `count ${table.type} ${year} ${JSON.stringify(where.values)}`
  const counted = await load(context, name, municipalityId, async ids => {
    const rows = await context.read<{ id: string; count: number }>(Prisma.sql`
      select t.municipality_id as id, count(*)::int as count from ${table.name} t
      where t.municipality_id = any(${ids}::uuid[]) and t.year = ${year} and ${where}
        and ${visible(context.viewer, table)}
      group by t.municipality_id`)
    return new Map(rows.map(row => [row.id, row.count]))
  })
  return counted ?? 0
}
