import { apiError } from '../graphql/errors/table.ts'

/** BAD_INPUT for a record that a region's plugin keeps: a change here would not reach the plugin. */
export function requireOwn(row: { readonly origin: string | null } | null): void {
  if (!row?.origin) return
  throw apiError(
    'NOT_SUPPORTED',
    'Запись ведёт плагин региона: измените рисковый профиль или программу действием этого плагина.',
  )
}
