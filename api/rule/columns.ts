import { load } from '../data/loader.ts'
import { visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import type { RegionPolicy } from '../plugin/policy.ts'
import { roadmaps } from '../roadmap/table.ts'

/** A roadmap's table: its columns in order, with their headings. */
export type RoadmapTable = RegionPolicy['tables'][number]

/** The table of a region without a plugin. */
export const plainTable: RoadmapTable = {
  name: 'Дорожная карта',
  columns: [
    { field: 'NUMBER', heading: '№' },
    { field: 'TITLE', heading: 'Мероприятие' },
    { field: 'TERM', heading: 'Срок' },
    { field: 'RESPONSIBLE', heading: 'Ответственные' },
    { field: 'RESULT', heading: 'Планируемый результат' },
    { field: 'EXECUTION', heading: 'Информация об исполнении' },
  ],
}

/**
 * The table in which a roadmap is printed: of its region's tables the first that is meant for its kind of period. One
 * statement for all roadmaps of a tick.
 */
export async function tableOf(context: Context, roadmapId: string): Promise<RoadmapTable> {
  const table = await load(context, 'roadmap table', roadmapId, async ids => {
    const rows = await context.read<Printed>(sql`
      select t.id, r.code as region, t.period_kind::text as "periodKind"
      from core.roadmap t join core.region r on r.id = t.region_id
      where t.id = any(${ids}::uuid[]) and ${visible(context.viewer, roadmaps)}`)
    return new Map(rows.map(row => [row.id, choose(context.plugins, row)]))
  })
  return table ?? plainTable
}

interface Printed {
  readonly id: string
  readonly region: string
  readonly periodKind: RegionPolicy['periodKinds'][number]
}

function choose(plugins: readonly RegionPlugin[], { region, periodKind }: Printed): RoadmapTable {
  const tables = plugins.find(plugin => plugin.regions.includes(region))?.policy.tables ?? []
  return tables.find(table => table.periodKinds?.includes(periodKind)) ?? tables[0] ?? plainTable
}
