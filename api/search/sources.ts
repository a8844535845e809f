import { Prisma } from '../../prisma/generated/client.ts'
import type { Table } from '../data/table.ts'
import { orders } from '../order/table.ts'
import { activities } from '../roadmap/table.ts'
import { schools } from '../school/table.ts'

/** A kind of record that is searched: what a hit shows, and the folded text whose indexes the core's migration makes. */
interface Source {
  readonly table: Pick<Table<unknown>, 'name' | 'scope'>
  readonly title: Prisma.Sql
  readonly folded: Prisma.Sql
}

const foldedTitle = Prisma.sql`core.fold(t.title)`

export const sources = {
  SCHOOL: {
    table: schools,
    title: Prisma.sql`t.short_name`,
    folded: Prisma.sql`core.school_text(t.name, t.short_name, t.aliases)`,
  },
  ACTIVITY: { table: activities, title: Prisma.sql`t.title`, folded: foldedTitle },
  ORDER: { table: orders, title: Prisma.sql`t.title`, folded: foldedTitle },
} as const satisfies Record<string, Source>

export type SearchType = keyof typeof sources
/** All kinds, in the order in which equal hits stand. */
export const searchTypes: readonly SearchType[] = ['SCHOOL', 'ACTIVITY', 'ORDER']
