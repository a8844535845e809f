import { type Sql, sql } from '../data/sql.ts'
import { apiError } from './errors/table.ts'

/** A filter that may hold others of its type. */
interface Combination<F> {
  readonly and?: readonly F[] | null | undefined
  readonly or?: readonly F[] | null | undefined
  readonly not?: F | null | undefined
}

const combining = new Set<string>(['and', 'or', 'not'] satisfies readonly (keyof Combination<object>)[])

/** Whether a field of a filter holds other filters. */
export const isCombining = (field: string): boolean => combining.has(field)

/** Filters within one filter, at all depths: each is a part of one statement. */
const mostParts = 50

/** The predicates of `and`, `or` and `not`; `within` gives those of each filter that they hold. */
export function combined<F extends object>(filter: F, within: (part: F) => readonly Sql[]): readonly Sql[] {
  const { and, or, not }: Combination<F> = filter
  if (!and && !or && !not) return []
  if (partsOf(filter) > mostParts) {
    throw apiError(
      'LIST_SIZE_INVALID',
      `В отборе больше ${mostParts} вложенных условий: сократите их или разделите запрос.`,
    )
  }
  if (or?.length === 0) {
    throw apiError(
      'LIST_SIZE_INVALID',
      'Список or в отборе пуст: добавьте условие или не передавайте это поле.',
    )
  }
  return [
    ...(and ?? []).flatMap(within),
    ...(or
      ? [
          sql`(${sql.join(
            or.map(part => allOf(within(part))),
            ' or ',
          )})`,
        ]
      : []),
    // A row of which a condition is unknown, for it has no value, does not meet it.
    ...(not ? [sql`${allOf(within(not))} is not true`] : []),
  ]
}

const allOf = (predicates: readonly Sql[]): Sql =>
  predicates.length === 0 ? sql`true` : sql`(${sql.join(predicates, ' and ')})`

const partsOf = <F extends object>({ and, or, not }: Combination<F>): number =>
  [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].reduce((sum, part) => sum + 1 + partsOf(part), 0)
