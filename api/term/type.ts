import { type Builder, once } from '../graphql/builder.ts'
import { type Candidate, type Offset, type Term, termKinds, type Window } from './term.ts'

/** A term out of a row's JSON column. */
export function storedTerm(json: unknown): Term {
  // Term columns are written only with what `parseTerm` gave.
  return json as Term
}

/** The object type Term, for the fields of every noun that holds one. */
export function termOf(builder: Builder) {
  return once(builder, 'Term', () => {
    const kind = termKindOf(builder)
    const bound = builder.enumType('TermBound', { values: ['ON', 'UNTIL'] as const })
    const resolution = termResolutionOf(builder)
    const { window, candidate, offset } = buildTermParts(builder)
    return builder.objectRef<Term>('Term').implement({
      fields: t => ({
        sourceText: t.exposeString('sourceText', { nullable: true }),
        kind: t.expose('kind', { type: kind }),
        bound: t.expose('bound', { type: bound, nullable: true }),
        start: t.expose('start', { type: 'Date', nullable: true }),
        end: t.expose('end', { type: 'Date', nullable: true }),
        windows: t.field({ type: [window], resolve: term => [...term.windows] }),
        recurrence: t.exposeString('recurrence', { nullable: true }),
        also: t.field({ type: [kind], resolve: term => [...term.also] }),
        schedule: t.exposeString('schedule', { nullable: true }),
        event: t.exposeString('event', { nullable: true }),
        offset: t.expose('offset', { type: offset, nullable: true }),
        resolution: t.expose('resolution', { type: resolution }),
        candidates: t.field({ type: [candidate], resolve: term => [...term.candidates] }),
      }),
    })
  })
}

/** The enum TermKind, for filters. */
export function termKindOf(builder: Builder) {
  return once(builder, 'enum TermKind', () => builder.enumType('TermKind', { values: termKinds }))
}

/** The enum TermResolution, for filters. */
export function termResolutionOf(builder: Builder) {
  return once(builder, 'enum TermResolution', () =>
    builder.enumType('TermResolution', { values: ['RESOLVED', 'AMBIGUOUS', 'EXTERNAL', 'OPEN'] as const }),
  )
}

function buildTermParts(builder: Builder) {
  const unit = builder.enumType('TermOffsetUnit', { values: ['DAY', 'WORKDAY', 'WEEK', 'MONTH'] as const })
  return {
    window: builder.objectRef<Window>('TermWindow').implement({
      fields: t => ({
        start: t.expose('start', { type: 'Date', nullable: true }),
        end: t.expose('end', { type: 'Date', nullable: true }),
      }),
    }),
    candidate: builder.objectRef<Candidate>('TermCandidate').implement({
      fields: t => ({
        start: t.expose('start', { type: 'Date', nullable: true }),
        end: t.expose('end', { type: 'Date' }),
        reason: t.exposeString('reason'),
      }),
    }),
    offset: builder.objectRef<Offset>('TermOffset').implement({
      fields: t => ({ count: t.exposeInt('count'), unit: t.expose('unit', { type: unit }) }),
    }),
  }
}
