import { describe, expect, it } from 'vitest'
import table from './forms.json' with { type: 'json' }
import { parseTerm } from './parse.ts'
import { type Period, termKinds, type Window } from './term.ts'

type Form = {
  readonly period: string
  readonly text: string
  readonly kind: string
  readonly resolution: string
  readonly start?: string
  readonly end?: string
  readonly bound?: string
  readonly recurrence?: string
  readonly schedule?: string
  readonly event?: string
  readonly offset?: { readonly count: number; readonly unit: string }
  readonly also?: readonly string[]
  readonly windows?: readonly string[]
  readonly candidates?: readonly string[]
  readonly unread?: readonly string[]
}

const periods: Readonly<Record<string, Period>> = {
  school: {
    start: '2023-09-01',
    end: '2024-08-31',
    yearStart: '2023-09-01',
    yearEnd: '2024-08-31',
    schoolYears: ['2023-2024'],
  },
  calendar: { start: '2023-01-01', end: '2023-12-31', yearStart: '2023-01-01', yearEnd: '2023-12-31' },
  years: { start: '2021-06-28', end: '2024-12-31' },
}
const nowhere: Period = { start: 'потом', end: '2023-02-31' }
const forms: readonly Form[] = table

const spell = ({ start, end }: Window) => `${start ?? ''}..${end ?? ''}`
const own = ({ start, end }: Form) => (end ? [`${start ?? ''}..${end}`] : [])

describe('further forms of official terms', () => {
  it.each(forms)('$period: «$text» reads as $kind', form => {
    const { sourceText, windows, candidates, unread, ...term } = parseTerm(
      form.text,
      periods[form.period] ?? nowhere,
    )
    expect(sourceText).toBe(form.text)
    expect(windows.map(spell)).toEqual(form.windows ?? own(form))
    expect(candidates.map(spell)).toEqual(form.candidates ?? [])
    expect(unread.map(one => one.text)).toEqual(form.unread ?? [])
    expect(term).toEqual({
      kind: form.kind,
      bound: form.bound ?? null,
      start: form.start ?? null,
      end: form.end ?? null,
      recurrence: form.recurrence ?? null,
      also: form.also ?? [],
      schedule: form.schedule ?? null,
      event: form.event ?? null,
      offset: form.offset ?? null,
      resolution: form.resolution,
    })
  })

  it('show every kind there is, together with the real roadmaps', () => {
    const shown = new Set([...forms.map(form => form.kind), 'MONTHS'])
    expect(termKinds.filter(kind => !shown.has(kind))).toEqual([])
  })

  it('say in Russian why another reading is possible', () => {
    const reasons = forms.flatMap(form => parseTerm(form.text, periods[form.period] ?? nowhere).candidates)
    expect(new Set(reasons.map(one => one.reason.replace(/\d+/, '…')))).toEqual(
      new Set([
        'Год не указан, а … год тоже попадает в срок действия документа.',
        'Слово «до» может не включать указанный месяц, квартал или год.',
      ]),
    )
  })

  it('keep what a broken period cannot date', () => {
    expect(parseTerm('август', nowhere)).toMatchObject({ kind: 'NONE', windows: [], resolution: 'OPEN' })
    expect(parseTerm('в течение года', nowhere)).toMatchObject({ kind: 'ALL_YEAR', windows: [] })
    expect(parseTerm('до 15.12.2023', nowhere)).toMatchObject({ kind: 'DATE', end: '2023-12-15' })
  })
})
