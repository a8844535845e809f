import {
  ascending,
  type Builder,
  connectionOf,
  key,
  nestedPage,
  type ObjectTypes,
  Prisma,
  pageArgs,
  schools,
  today,
} from '../../api/plugin-api.ts'
import { buildMethodicalService, methodicalServiceOf } from './methodical.ts'
import { ofRegion } from './region.ts'

const inMunicipality = Prisma.sql`t.municipality_id = p.id`
const byName = ascending('NAME', key('short_name', 'text'))

const onDay = (row: 's' | 'l', on: string) => {
  const [from, to] = [Prisma.raw(`${row}.valid_from`), Prisma.raw(`${row}.valid_to`)]
  return Prisma.sql`coalesce(${from} <= ${on}::date, true) and coalesce(${to} >= ${on}::date, true)`
}
const leads = (on: string) => Prisma.sql`exists (select from core.school_role l where l.school_id = t.id
  and l.role = 'LEADER' and l.archived_at is null and ${onDay('l', on)})`
const hasLowResults = (on: string) => Prisma.sql`exists (select from core.school_support s
  where s.school_id = t.id and s.category = 'LOW_RESULTS' and s.archived_at is null and ${onDay('s', on)})`

/** `Municipality.oryol`: the methodical service, the leaders and the schools with low results. */
export function buildMunicipality(builder: Builder): void {
  const municipality = builder.objectRef<ObjectTypes['Municipality']>('OryolMunicipality').implement({
    fields: t => {
      const schoolsThat = (are: (on: string) => Prisma.Sql) =>
        t.field({
          type: connectionOf(builder, 'School'),
          args: { on: t.arg({ type: 'Date' }), ...pageArgs(t.arg) },
          resolve: ({ id, regionId }, { on, ...args }, context) =>
            nestedPage(
              context,
              id,
              inMunicipality,
              { table: schools, where: [are(on ?? today(context, regionId))], order: byName },
              args,
            ),
        })
      return {
        methodicalService: t.field({
          type: buildMethodicalService(builder),
          nullable: true,
          resolve: ({ id }, _, context) => methodicalServiceOf(context, id),
        }),
        leaderSchools: schoolsThat(leads),
        lowResultSchools: schoolsThat(hasLowResults),
      }
    },
  })
  builder.objectField('Municipality', 'oryol', t =>
    t.field({ type: municipality, nullable: true, resolve: (row, _, context) => ofRegion(context, row) }),
  )
}
