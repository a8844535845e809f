import { type Sql, sql } from '../data/sql.ts'
import type { Table } from '../data/table.ts'
import { orders } from '../order/table.ts'
import { activities } from '../roadmap/table.ts'
import { schools } from '../school/table.ts'

/** A kind of record that is searched: what a hit shows, and the folded text whose indexes the core's migration makes. */
interface Source {
  readonly table: Pick<Table<unknown>, 'name' | 'scope'>
  readonly title: Sql
  readonly folded: Sql
}

const foldedTitle = sql`core.fold(t.title)`

export const sources = {
  SCHOOL: {
    table: schools,
    title: sql`t.short_name`,
    folded: sql`core.school_text(t.name, t.short_name, t.aliases || t.former_names)`,
  },
  ACTIVITY: { table: activities, title: sql`t.title`, folded: foldedTitle },
  ORDER: { table: orders, title: sql`t.title`, folded: foldedTitle },
} as const satisfies Record<string, Source>

export type SearchType = keyof typeof sources
/** All kinds, in the order of equal hits. */
export const searchTypes: readonly SearchType[] = ['SCHOOL', 'ACTIVITY', 'ORDER']
