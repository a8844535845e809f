import type { GraphQLField } from 'graphql'
import { largestPage } from '../../data/window.ts'
import { isList, isPaged } from './sizes.ts'

/** Lists whose greatest length is not that of a page. */
const known: ReadonlyMap<string, number> = new Map([
  ['Activity.responsible', 50],
  ['Roadmap.sections', 100],
  ['Roadmap.review', 1_000],
  ['Term.windows', 400],
  ['Query.obligationCounts', 500],
])

/**
 * How many items a list without a page size may give at most; 0 where a field gives no list, or is told how many. What
 * hangs on a record is read as a page of the largest size (`nestedList`), and a plugin's lists are taken for as long.
 */
export const mostOf = (type: string, field: GraphQLField<unknown, unknown>): number =>
  isList(field.type) && !isPaged(field) ? (known.get(`${type}.${field.name}`) ?? largestPage) : 0
