import type { Context } from '../../graphql/context.ts'
import { parseTerm } from '../../term/parse.ts'
import type { Term } from '../../term/term.ts'
import { type PeriodColumns, termPeriod } from '../draft/period.ts'
import type { ActivityRow } from '../table.ts'

/** The columns of an activity that hold its term. */
export type TermColumns = Pick<
  ActivityRow,
  'term' | 'termText' | 'termKind' | 'termResolution' | 'termStartsOn' | 'termEndsOn'
>

/** A term as it is stored. */
export const termColumns = (term: Term): TermColumns => ({
  // A term is made of texts, numbers and lists, so it is JSON.
  term: term as unknown as TermColumns['term'],
  termText: term.sourceText,
  termKind: term.kind,
  termResolution: term.resolution,
  termStartsOn: term.start,
  termEndsOn: term.end,
})

/** The words of a term, read by the period of the roadmap, as they are stored. */
export const readTerm = (
  words: string | null,
  period: PeriodColumns,
  context: Pick<Context, 'calendar'>,
): TermColumns => termColumns(parseTerm(words, termPeriod(period, context)))
