import { printedDay } from '../../../calendar/printed-day.ts'
import type { ActivityFacts, Check, RoadmapFacts } from '../../facts.ts'
import { inherited, placeOf } from './place.ts'

/** Terms left blank. A row whose parts have terms of their own needs none, and a part has that of its row. */
export const missingTerms: Check<RoadmapFacts> = ({ activities }) => {
  const timed = new Set(activities.filter(row => row.termText !== null).map(row => row.parentId))
  return activities
    .filter(row => row.parentId === null && row.termText === null && !timed.has(row.id))
    .map(row => ({ code: 'TERM_MISSING', ...placeOf(row), ...inherited(row) }))
}

/** Terms that can be read in another way as well. */
export const ambiguousTerms: Check<RoadmapFacts> = ({ activities }) =>
  activities
    .filter(row => row.resolution === 'AMBIGUOUS')
    .map(row => ({ code: 'TERM_AMBIGUOUS', ...placeOf(row), detail: quoted(row, row.otherReading) }))

/** Terms with some words that were not understood. */
export const partlyReadTerms: Check<RoadmapFacts> = ({ activities }) =>
  activities
    .filter(row => row.unread.length > 0)
    .map(row => ({
      code: 'TERM_PARTLY_READ',
      ...placeOf(row),
      detail: `${quoted(row, null)}, не распознано: ${row.unread.map(words => `«${words}»`).join(', ')}`,
    }))

/** Terms that another document or an event decides. */
export const externalTerms: Check<RoadmapFacts> = ({ activities }) =>
  activities
    .filter(row => row.resolution === 'EXTERNAL')
    .map(row => ({ code: 'TERM_EXTERNAL', ...placeOf(row), detail: quoted(row, null) }))

/** Terms that begin before the roadmap's period or end after it. */
export const termsOutsidePeriod: Check<RoadmapFacts> = ({ activities, startsOn, endsOn }) =>
  activities
    .filter(row => {
      const first = row.startsOn ?? row.endsOn
      const last = row.endsOn ?? row.startsOn
      return first !== null && last !== null && (first < startsOn || last > endsOn)
    })
    .map(row => ({
      code: 'WINDOW_OUTSIDE_PERIOD',
      ...placeOf(row),
      detail: quoted(row, `период с ${printedDay(startsOn)} по ${printedDay(endsOn)}`),
    }))

const quoted = ({ termText }: ActivityFacts, more: string | null): string =>
  [...(termText ? [`«${termText}»`] : []), ...(more ? [inner(more)] : [])].join(', ')

/** A sentence as the continuation of another. */
const inner = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
