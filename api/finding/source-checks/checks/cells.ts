import type { Check, RoadmapFacts } from '../../facts.ts'
import { inherited, placeOf } from './place.ts'

/** Rows without a responsible party; the parts of a row share its party. */
export const missingResponsibles: Check<RoadmapFacts> = ({ activities }) =>
  activities
    .filter(row => row.parentId === null && row.responsibleCount === 0)
    .map(row => ({ code: 'RESPONSIBLE_MISSING', ...placeOf(row), ...inherited(row) }))

/** Rows without a planned result, in a table that has the column: one where some row fills it. */
export const missingResults: Check<RoadmapFacts> = ({ activities }) => {
  if (activities.every(row => row.plannedResult === null)) return []
  return activities
    .filter(row => row.parentId === null && row.plannedResult === null)
    .map(row => ({ code: 'RESULT_MISSING', ...placeOf(row), ...inherited(row) }))
}
