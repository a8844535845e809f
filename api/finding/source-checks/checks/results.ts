import type { ActivityFacts, Check, RoadmapFacts } from '../../facts.ts'
import { placeOf } from './place.ts'

/** Rows that promise the same share of the same thing: the result of one is probably printed at the other as well. */
export const repeatedResults: Check<RoadmapFacts> = ({ activities }) => {
  const promising = activities.filter(row => sharesOf(row).length > 0)
  return promising.flatMap(row => {
    const other = promising.find(one => one !== row && isSamePromise(one, row))
    if (other === undefined) return []
    const detail = `то же число обещает ${other.number === null ? 'строка без номера' : `п. ${other.number}`}`
    return [{ code: 'RESULT_REPEATED' as const, ...placeOf(row), detail }]
  })
}

/** A share of 100 % is promised of many things at once, and says nothing. */
const sharesOf = ({ plannedResult }: ActivityFacts): readonly string[] =>
  [...(plannedResult?.matchAll(/(\d+(?:[.,]\d+)?)\s*%/g) ?? [])]
    .map(([, figure = '']) => figure.replace(',', '.'))
    .filter(figure => figure !== '100')

function isSamePromise(one: ActivityFacts, other: ActivityFacts): boolean {
  const figures = new Set(sharesOf(other))
  const words = new Set(stemsOf(other))
  return (
    sharesOf(one).some(figure => figures.has(figure)) &&
    stemsOf(one).filter(word => words.has(word)).length > 1
  )
}

/** The beginnings of long words, so that «обученных» is «обученные». */
const stemsOf = ({ plannedResult }: ActivityFacts): readonly string[] => [
  ...new Set(
    (
      plannedResult
        ?.toLowerCase()
        .replaceAll('ё', 'е')
        .match(/[а-я]{6,}/g) ?? []
    ).map(word => word.slice(0, 6)),
  ),
]
