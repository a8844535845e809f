import type { Sql } from '../data/sql.ts'
import { failOf } from '../plugin/plugin-error.ts'
import type { Context } from './context.ts'
import type { Contract } from './generated/contract.ts'

/** A core filter that a plugin may extend by one field named as the plugin. */
export type FilterName = keyof Contract['inputs'] & `${string}Filter`

/**
 * The predicates that plugins make of their own field of a core filter
 * (`SchoolFilter.oryol` → `plugins/oryol`, `filters.SchoolFilter`).
 */
export function pluginWhere(context: Context, name: FilterName, filter: object): readonly Sql[] {
  return context.plugins.flatMap(plugin => {
    const value = Object.entries(filter).find(([field]) => field === plugin.id)?.[1]
    const read = plugin.filters?.[name]
    if (value == null || !read) return []
    try {
      return read(value)
    } catch (error) {
      return failOf(plugin.id, error)
    }
  })
}
