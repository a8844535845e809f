import { Prisma } from '../../prisma/generated/client.ts'
import type { Context } from '../context.ts'
import { load } from '../loader.ts'
import type { RegionPlugin, RegionPolicy, RoadmapColumn } from '../plugin.ts'
import { roadmaps } from '../roadmap/table.ts'
import { visible } from '../scope.ts'

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

/** The columns that one region's tables have and another's lack. */
interface Filled {
  readonly id: string
  readonly region: string
  readonly RESULT: boolean
  readonly EXECUTION: boolean
}

/**
 * The table in which a roadmap is printed: of its region's tables the first that has a column for all that is filled
 * in, else the first. One statement for all roadmaps of a tick.
 */
export async function tableOf(context: Context, roadmapId: string): Promise<RoadmapTable> {
  const table = await load(context, 'roadmap table', roadmapId, async ids => {
    const rows = await context.read<Filled>(Prisma.sql`
      select t.id, r.code as region,
        exists (select from core.activity a where a.roadmap_id = t.id and a.archived_at is null
          and a.planned_result is not null) as "RESULT",
        exists (select from core.activity a where a.roadmap_id = t.id and a.archived_at is null
          and a.execution_note is not null) as "EXECUTION"
      from core.roadmap t join core.region r on r.id = t.region_id
      where t.id = any(${ids}::uuid[]) and ${visible(context.viewer, roadmaps)}`)
    return new Map(rows.map(row => [row.id, choose(context.plugins, row)]))
  })
  return table ?? plainTable
}

function choose(plugins: readonly RegionPlugin[], filled: Filled): RoadmapTable {
  const tables = plugins.find(plugin => plugin.regions.includes(filled.region))?.policy.tables ?? []
  const has = (columns: readonly RoadmapColumn[], field: 'RESULT' | 'EXECUTION') =>
    !filled[field] || columns.some(column => column.field === field)
  const fitting = tables.find(({ columns }) => has(columns, 'RESULT') && has(columns, 'EXECUTION'))
  return fitting ?? tables[0] ?? plainTable
}
