import { type Composed, compose, openKinds } from './compose.ts'
import { type Item, readItems } from './items.ts'
import { tokenise } from './normalise.ts'
import { frameOf } from './period.ts'
import { repeating } from './repeating.ts'
import { settle } from './settle.ts'
import type { Candidate, Period, Resolution, Term, TermKind } from './term.ts'

/**
 * Reads an official term. Never throws: a phrase it cannot place, and a day that does not exist, is kept as text with the
 * kind NONE. Of a compound phrase the kind is the first there is of: a request, a recurrence, dates or a span, something
 * outside the calendar; the others stand in `also`. «До» includes the day, month or year it names.
 */
export function parseTerm(text: string | null, period: Period): Term {
  const frame = frameOf(period)
  const items = readItems(tokenise(text ?? ''), { period, frame })
  const units = items.flatMap(item => (item.type === 'unit' ? [item.unit] : []))
  const repeat = repeatOf(items)
  const monthDay = items.find(item => item.type === 'monthday')?.monthDay
  const { settled, candidates } = settle(units, frame)
  const timed = repeat ? repeating(repeat, monthDay, units, frame) : compose(settled)
  const kinds = [
    ...new Set([...requested(items), ...(timed ? [timed.kind, ...timed.also] : []), ...outer(items)]),
  ]
  const [kind = 'NONE', ...also] = kinds
  const resolution = resolve(kind, timed, repeat ? [] : candidates)
  const outside = items.flatMap(item => (item.type === 'outside' ? [item.outside] : []))
  const relative = items.find(item => item.type === 'relative')?.relative
  return {
    sourceText: text,
    kind,
    bound: timed?.bound ?? null,
    start: timed?.start ?? null,
    end: timed?.end ?? null,
    windows: timed?.windows ?? [],
    recurrence: timed?.recurrence ?? null,
    also,
    schedule: outside.find(one => one.schedule)?.schedule ?? null,
    event: relative?.event ?? outside.find(one => one.event)?.event ?? null,
    offset: relative?.offset ?? null,
    resolution,
    candidates: resolution === 'AMBIGUOUS' ? candidates : [],
  }
}

function repeatOf(items: readonly Item[]) {
  const all = items.flatMap(item => (item.type === 'repeat' ? [item.repeat] : []))
  const said = all.find(repeat => repeat.rule.includes('BYDAY')) ?? all[0]
  const isMonthly = items.some(item => item.type === 'monthday')
  return said ?? (isMonthly ? { kind: 'MONTHLY' as const, rule: 'FREQ=MONTHLY' } : undefined)
}

const requested = (items: readonly Item[]): readonly TermKind[] =>
  items.some(item => item.type === 'outside' && item.outside.kind === 'ON_REQUEST') ? ['ON_REQUEST'] : []

const outer = (items: readonly Item[]): readonly TermKind[] =>
  items.flatMap(item =>
    item.type === 'relative' ? ['RELATIVE' as const] : item.type === 'outside' ? [item.outside.kind] : [],
  )

function resolve(kind: TermKind, timed: Composed | null, candidates: readonly Candidate[]): Resolution {
  if (kind === 'NONE' || openKinds.has(kind)) return 'OPEN'
  if (kind === 'ON_REQUEST' && timed?.end) return 'OPEN'
  if (/^(BY_SCHEDULE|AFTER_EVENT|RELATIVE|ON_REQUEST)$/.test(kind)) return 'EXTERNAL'
  if (!timed?.end) return 'OPEN'
  return candidates.length > 0 ? 'AMBIGUOUS' : 'RESOLVED'
}
