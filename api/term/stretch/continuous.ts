import type { Unit } from './unit.ts'

const bounding = /^(DATE|DATE_RANGE|MONTH_RANGE|CONTINUOUS)$/

/** «не ранее 15 мая и не позднее 1 июня»: one stretch, from the one day to the other. */
function ranged(units: readonly Unit[]): readonly Unit[] {
  const from = units.find(one => one.bound === 'FROM')
  const until = units.find(one => one.bound === 'UNTIL')
  if (!from || !until || units.length !== 2) return units
  return [{ ...from, kind: 'DATE_RANGE', last: until.last, bound: null }]
}

/** «с 1 сентября постоянно», «постоянно до 1 июня»: what lasts, within the one stretch that bounds it. */
export function withinBounds(units: readonly Unit[]): readonly Unit[] {
  const lasting = units.find(one => one.kind === 'CONTINUOUS' && one.bound === null)
  const [bound, ...more] = units.filter(one => one !== lasting)
  if (!lasting) return ranged(units)
  if (!bound || more.length > 0 || !bounding.test(bound.kind) || bound.bound === 'ON') return units
  return [
    {
      ...bound,
      kind: 'CONTINUOUS',
      first: bound.first ?? lasting.first,
      bound: bound.bound === 'FROM' ? 'FROM' : null,
      whole: true,
      before: null,
    },
  ]
}
