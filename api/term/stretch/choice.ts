import type { Candidate, TermKind, Unread } from '../term.ts'
import type { Composed } from './compose.ts'

/** A term of which one of several stretches is to be kept: the last one, and the others as candidates. */
export type Choice = { readonly composed: Composed; readonly candidates: readonly Candidate[] }

const one: Partial<Record<TermKind, TermKind>> = { DATES: 'DATE', MONTHS: 'MONTH' }
const reason = 'Названы сроки на выбор: принят последний.'

/** «до 1 июня или до 1 сентября»: nothing is overdue before the last; null where nothing is left to choose. */
export function choiceOf(composed: Composed | null, unread: readonly Unread[]): Choice | null {
  const isChoice = unread.length > 0 && unread.every(({ text }) => /^(или|либо)$/iu.test(text))
  const windows = composed?.windows ?? []
  const last = windows.at(-1)
  const isPlain =
    composed?.also.length === 0 && /^(DATES|MONTHS|QUARTER|HALF_YEAR|DATE_RANGE)$/.test(composed.kind)
  if (!composed || !isChoice || !isPlain || !last || windows.length !== unread.length + 1) return null
  const candidates = windows
    .slice(0, -1)
    .flatMap(({ start, end }) => (end === null ? [] : [{ start, end, reason }]))
  const kind = one[composed.kind] ?? composed.kind
  return { composed: { ...composed, ...last, kind, windows: [last], recurrence: null }, candidates }
}
