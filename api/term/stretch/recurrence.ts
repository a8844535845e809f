import type { Repeat } from '../read/repeats.ts'
import { kindOfCycle, type Pattern } from './pattern.ts'

/** A recurrence, and the days of its cycle of so many months. */
export type Recurrence = {
  readonly repeat: Repeat
  readonly pattern: Pattern | null
  readonly cycle: number
}

const isYearly = ({ rule }: Repeat) => rule === 'FREQ=YEARLY'
const isExact = ({ rule, times }: Repeat) => /BY/.test(rule) || times !== undefined

/** Of several recurrences the one that says most; with the pattern, if it fits in. */
export function recurrenceOf(repeats: readonly Repeat[], pattern: Pattern | null): Recurrence | null {
  const repeat = repeats.find(isExact) ?? repeats.find(one => !isYearly(one)) ?? repeats[0]
  if (!repeat) return pattern && !pattern.isLoose ? alone(pattern) : null
  const cycle = cycleOf(repeat)
  const fits = pattern !== null && cycle !== null && fitsIn(pattern, repeat, cycle)
  return { repeat, pattern: fits ? pattern : null, cycle: cycle ?? 1 }
}

/** True of a recurrence that contradicts nothing: «еженедельно по пятницам», «ежегодно, 2 раза в год». */
export const isPartOf = (one: Repeat, { repeat }: Recurrence): boolean =>
  one === repeat ||
  isYearly(one) ||
  (/^($|;BY)/.test(ruleAfter(one.rule, repeat.rule)) && !isExact(one)) ||
  isSame(one, repeat)

/** What a rule adds to another; a longer interval is another rule. */
const ruleAfter = (rule: string, longer: string) =>
  longer.startsWith(rule) ? longer.slice(rule.length) : ' '

const isSame = (one: Repeat, other: Repeat) =>
  one.rule === other.rule && one.times?.count === other.times?.count

function alone(pattern: Pattern): Recurrence {
  const cycle = pattern.cycle ?? 1
  const rule = cycle === 1 ? 'FREQ=MONTHLY' : `FREQ=MONTHLY;INTERVAL=${cycle}`
  return { repeat: { kind: kindOfCycle(cycle), rule, next: 0 }, pattern, cycle }
}

/** In months; null of weeks. */
function cycleOf({ rule, times }: Repeat): number | null {
  if (times) return times.cycle
  const every = Number(/INTERVAL=(\d+)/.exec(rule)?.[1] ?? 1)
  if (rule.startsWith('FREQ=MONTHLY')) return every
  return rule.startsWith('FREQ=YEARLY') && every === 1 ? 12 : null
}

function fitsIn(pattern: Pattern, { rule, times }: Repeat, cycle: number): boolean {
  if (pattern.cycle !== null && pattern.cycle !== cycle) return false
  const count = times?.count ?? (rule.includes('BYMONTHDAY') ? 2 : 1)
  if (count > 1 && pattern.picks.length !== count) return false
  return cycle < 12 || pattern.cycle !== null || pattern.month !== null
}
