import { byId } from '../../data/loader.ts'
import { nestedList } from '../../data/page.ts'
import type { Context } from '../../graphql/context.ts'
import { type ActivityResponsibleRow, type ActivityRow, activities } from '../table.ts'
import { responsibleList, responsibleOf } from './list.ts'

/** The cells of a row that may be blank because the source merged them with a row above. */
export const inheritedCells = { TERM: 'TERM', RESPONSIBLE: 'RESPONSIBLE', RESULT: 'RESULT' } as const
export type InheritedCell = keyof typeof inheritedCells

/** The cells that are blank in this row and filled in the row it inherits from; its own values stay blank. */
export async function inheritedOf(context: Context, activity: ActivityRow): Promise<InheritedCell[]> {
  if (activity.inheritsFromId === null) return []
  const [source, own, lent] = await Promise.all([
    byId(context, activities, activity.inheritsFromId),
    responsiblesOf(context, activity.id),
    responsiblesOf(context, activity.inheritsFromId),
  ])
  if (!source) return []
  return [
    ...(activity.termText === null && source.termText !== null ? ['TERM' as const] : []),
    ...(own.length === 0 && lent.length > 0 ? ['RESPONSIBLE' as const] : []),
    ...(activity.plannedResult === null && source.plannedResult !== null ? ['RESULT' as const] : []),
  ]
}

/** The responsible parties named in an activity's own row, as printed. */
export function responsiblesOf(
  context: Context,
  activityId: string,
): Promise<readonly ActivityResponsibleRow[]> {
  return nestedList(context, activityId, responsibleOf, responsibleList)
}
