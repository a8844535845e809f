import type { Check, RoadmapFacts } from '../../facts.ts'
import { placeOf } from './place.ts'

/** Rows that speak of one year and are due by another, more than a year apart: a remnant of an earlier plan. */
export const yearConflicts: Check<RoadmapFacts> = ({ activities }) =>
  activities.flatMap(row => {
    const spoken = yearsIn(row.title, row.plannedResult)
    const due = yearsIn(row.termText)
    if (spoken.length === 0 || due.length === 0) return []
    const nearest = Math.min(...spoken.flatMap(year => due.map(other => Math.abs(year - other))))
    if (nearest < 2) return []
    const detail = `в тексте ${spoken.join(', ')}, в сроке ${due.join(', ')}`
    return [{ code: 'YEAR_CONFLICT' as const, ...placeOf(row), detail }]
  })

const yearsIn = (...texts: readonly (string | null)[]): readonly number[] => {
  const found = texts.flatMap(text => text?.match(/(?<!\d)20\d\d(?!\d)/g) ?? [])
  return [...new Set(found.map(Number))].toSorted()
}
