import { type Item, readItems } from './read/items.ts'
import { choiceOf } from './stretch/choice.ts'
import { type Composed, openKinds } from './stretch/compose.ts'
import { frameOf } from './stretch/period.ts'
import type { Candidate, Period, Resolution, Term, TermKind } from './term.ts'
import { timingOf } from './timing.ts'
import { unreadOf } from './unread.ts'
import { type Tokens, tokenise } from './words/normalise.ts'

/**
 * Reads an official term. Never throws: a phrase it cannot place, and a day that does not exist, is kept as text with the
 * kind NONE. Of a compound phrase the kind is the first there is of: a request, a recurrence, dates or a span, something
 * outside the calendar; the others are in `also`. Words that are part of no reading are in
 * `unread`. «До» includes the day, month or year it names.
 */
export function parseTerm(text: string | null, period: Period): Term {
  const frame = frameOf(period)
  const tokens = tokenise(text ?? '')
  const items = readItems(tokens, { period, frame })
  const { composed, candidates, unused } = timingOf(items, frame)
  const relative = items.find(item => item.type === 'relative')?.relative
  const isOther = (item: Item) => item.type === 'relative' && item.relative !== relative
  const known = items.filter(
    item => !unused.includes(item) && !isOther(item) && !runsInto(item, items, tokens),
  )
  const left = unreadOf(text ?? '', tokens, known)
  const choice = choiceOf(composed, left)
  const timed = choice?.composed ?? composed
  const others = [...(choice?.candidates ?? []), ...candidates]
  const unread = choice ? [] : left
  const kinds = [
    ...new Set([
      ...(timed?.end ? requested(items) : outer(items).filter(isRequest)),
      ...(timed ? [timed.kind, ...timed.also] : []),
      ...outer(items),
    ]),
  ]
  const [kind = 'NONE', ...also] = kinds
  const outside = items.flatMap(item => (item.type === 'outside' ? [item.outside] : []))
  const isEventual =
    relative?.day === null && items.every(item => item.type !== 'unit' && item.type !== 'pattern')
  const isAgreed = outside.some(one => one.isAgreed)
  const resolution = isEventual ? 'EXTERNAL' : resolve(kind, timed, others, unread.length > 0 || isAgreed)
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
    candidates: resolution === 'AMBIGUOUS' ? others : [],
    unread,
  }
}

const isRequest = (kind: TermKind) => kind === 'ON_REQUEST'

/** A request comes before a time that is named with it; a time to be agreed on stays what it is. */
const requested = (items: readonly Item[]): readonly TermKind[] =>
  outer(items.filter(item => item.type === 'outside' && !item.outside.isAgreed)).filter(isRequest)

const outer = (items: readonly Item[]): readonly TermKind[] =>
  items.flatMap(item =>
    item.type === 'relative' ? ['RELATIVE' as const] : item.type === 'outside' ? [item.outside.kind] : [],
  )

/** True of an event whose name runs on into a time, as in «после проверки в мае»: the time may be the event's own. */
function runsInto(item: Item, items: readonly Item[], tokens: Tokens): boolean {
  const isEvent = item.type === 'relative' || (item.type === 'outside' && item.outside.event !== null)
  const isCut = /^([,.;:()-]|но|а)$/.test(tokens.list[item.next - 1]?.word ?? '')
  const isOwn = (one: Item) => one.type === 'unit' && one.unit.bound !== 'UNTIL' && one.from === item.next
  return isEvent && !isCut && items.some(isOwn)
}

function resolve(
  kind: TermKind,
  timed: Composed | null,
  candidates: readonly Candidate[],
  isPartial: boolean,
): Resolution {
  if (kind === 'NONE' || openKinds.has(kind)) return 'OPEN'
  if (kind === 'ON_REQUEST' && timed?.end) return 'OPEN'
  if (/^(BY_SCHEDULE|AFTER_EVENT|RELATIVE|ON_REQUEST)$/.test(kind)) return 'EXTERNAL'
  if (!timed?.end) return 'OPEN'
  if (candidates.length > 0) return 'AMBIGUOUS'
  return isPartial ? 'OPEN' : 'RESOLVED'
}
