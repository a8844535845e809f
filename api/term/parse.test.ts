import { describe, expect, it } from 'vitest'
import { parseTerm } from './parse.ts'
import table from './phrases.json' with { type: 'json' }
import { type Period, termKinds } from './term.ts'

type Phrase = {
  readonly period: string
  readonly text: string | null
  readonly kind: string
  readonly start: string | null
  readonly end: string | null
  readonly recurrence: string | null
  readonly bound?: string
  readonly also?: readonly string[]
  readonly schedule?: string
  readonly event?: string
  readonly segments?: readonly { readonly start: string | null; readonly end: string }[]
}

const periods: Readonly<Record<string, Period>> = table.periods
const phrases: readonly Phrase[] = table.phrases

const periodOf = (phrase: Phrase): Period => periods[phrase.period] ?? { start: '', end: '' }
const read = (phrase: Phrase) => parseTerm(phrase.text, periodOf(phrase))

describe('the terms of five real roadmaps', () => {
  it('are ninety-one', () => {
    expect(phrases).toHaveLength(91)
  })

  it.each(phrases)('$period: «$text» reads as $kind', phrase => {
    const { kind, start, end, recurrence, bound, also, schedule, event, windows, sourceText } = read(phrase)
    expect({ kind, start, end, recurrence, bound, also, schedule, event, windows, sourceText }).toEqual({
      sourceText: phrase.text,
      kind: phrase.kind,
      start: phrase.start,
      end: phrase.end,
      recurrence: phrase.recurrence,
      bound: phrase.bound ?? null,
      also: phrase.also ?? [],
      schedule: phrase.schedule ?? null,
      event: phrase.event ?? null,
      windows: phrase.segments ?? (phrase.end ? [{ start: phrase.start, end: phrase.end }] : []),
    })
  })

  it('are of kinds that the reader knows', () => {
    expect(phrases.filter(phrase => !termKinds.some(kind => kind === phrase.kind))).toEqual([])
  })

  it('are ambiguous only where another year fits the period as well', () => {
    const ambiguous = phrases.filter(phrase => read(phrase).resolution === 'AMBIGUOUS')
    expect(ambiguous.map(phrase => [phrase.text, read(phrase).candidates])).toEqual([
      [
        'август',
        [
          {
            start: '2021-08-01',
            end: '2021-08-31',
            reason: 'Год не указан, а 2021 год тоже попадает в срок действия документа.',
          },
        ],
      ],
      [
        'июнь',
        [
          {
            start: '2020-06-01',
            end: '2020-06-30',
            reason: 'Год не указан, а 2020 год тоже попадает в срок действия документа.',
          },
        ],
      ],
    ])
  })

  it('say for every kind whether there is a date to control by', () => {
    const resolutions = new Map<string, Set<string>>()
    for (const phrase of phrases) {
      const term = read(phrase)
      const known = resolutions.get(term.resolution) ?? new Set()
      resolutions.set(term.resolution, known.add(term.kind))
    }
    const sorted = (name: string) => [...(resolutions.get(name) ?? [])].sort()
    expect(sorted('EXTERNAL')).toEqual(['AFTER_EVENT', 'BY_SCHEDULE'])
    expect(sorted('OPEN')).toEqual([
      'ALL_YEAR',
      'CONTINUOUS',
      'NONE',
      'ON_REQUEST',
      'SCHOOL_YEAR',
      'WHOLE_PERIOD',
      'YEAR',
    ])
    expect(sorted('AMBIGUOUS')).toEqual(['MONTH'])
    expect(sorted('RESOLVED')).toEqual([
      'ANNUAL',
      'DATE',
      'MONTH',
      'MONTHLY',
      'MONTHS',
      'MONTH_RANGE',
      'QUARTERLY',
    ])
  })
})

describe('months without a year of their own', () => {
  const windowsOf = (text: string, period: Period) =>
    parseTerm(text, period).windows.map(({ start, end }) => [start, end])

  it('lie in the one year that holds them all, though the period runs on over New Year', () => {
    expect(windowsOf('май, июнь, август', { start: '2017-05-01', end: '2018-01-31' })).toEqual([
      ['2017-05-01', '2017-05-31'],
      ['2017-06-01', '2017-06-30'],
      ['2017-08-01', '2017-08-31'],
    ])
  })

  it('go by their last month where a range runs from autumn to August', () => {
    expect(windowsOf('октябрь – август', { start: '2016-05-01', end: '2017-08-31' })).toEqual([
      ['2016-10-01', '2017-08-31'],
    ])
  })

  it('take the year that the phrase names, not one lent by a neighbour', () => {
    const nearby = windowsOf('по январь, январь, август – январь 2017', {
      start: '2015-01-01',
      end: '2015-01-01',
    })
    expect(nearby.flat().filter(day => day?.startsWith('2015'))).toEqual([])
  })
})
