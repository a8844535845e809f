import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { earlier, isDay, later } from './calendar/days.ts'
import { expandTerm } from './expand.ts'
import forms from './forms.json' with { type: 'json' }
import { parseTerm } from './parse.ts'
import phrases from './phrases.json' with { type: 'json' }
import type { Period, Term } from './term.ts'

/** The same commit gives the same answer; FC_SEED=… looks at other texts. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 2020) })
afterAll(() => fc.resetConfigureGlobal())

const texts = [...forms.map(form => form.text), ...phrases.phrases.flatMap(phrase => phrase.text ?? [])]
const words = [...new Set(texts.flatMap(text => text.split(/(?<=[\s,.;()–-])/u)))]
const months = ['январь', 'февраля', 'марте', 'май', 'июнь', 'август', 'сентября', 'октябре', 'декабрь']
const joins = [
  ' ',
  ', ',
  '-',
  ' – ',
  ' и ',
  ' по ',
  ' с ',
  ' до ',
  '; ',
  ' 15 ',
  ' 2 раза в год ',
  ' ежегодно ',
]

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const period: fc.Arbitrary<Period> = fc.tuple(day, day).map(([one, other]) => ({
  start: earlier(one, other),
  end: later(one, other),
}))
const anyPeriod = fc.oneof(period, fc.record({ start: fc.string(), end: fc.string() }))
const phrase = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 })
  .map(parts => parts.join(' '))
const anyText = fc.oneof(fc.string({ unit: 'binary' }), phrase, fc.constantFrom(...texts))
const named = fc.array(fc.tuple(fc.constantFrom(...months), fc.constantFrom(...joins)), {
  minLength: 1,
  maxLength: 5,
})

const isValid = (term: Term) =>
  term.windows.every(
    one => isDay(one.end) && (one.start === null || (isDay(one.start) && one.start <= one.end)),
  )
const daysOf = (term: Term) =>
  term.windows.flatMap(one => [one.start ?? one.end, one.end]).flatMap(one => one ?? [])
const yearsOf = (term: Term) => daysOf(term).map(one => Number(one.slice(0, 4)))
const reading = ({ sourceText: _, schedule, event, unread, ...term }: Term) => ({
  ...term,
  unread: unread.length,
  schedule: schedule?.toLowerCase(),
  event: event?.toLowerCase(),
})

describe('parseTerm', () => {
  it('reads anything in any period and keeps the text', () => {
    fc.assert(
      fc.property(anyText, anyPeriod, (text, within) => {
        const term = parseTerm(text, within)
        expect(term.sourceText).toBe(text)
        expect(isValid(term)).toBe(true)
        expect(term.resolution === 'AMBIGUOUS').toBe(term.candidates.length > 0)
        const due = expandTerm(term, within, { checkpoints: ['06-30', '12-31'] })
        expect(due.every(one => isDay(one.end) && (one.start ?? one.end) <= one.end)).toBe(true)
        expect(due.length).toBeLessThanOrEqual(400)
        expect(due.map(one => one.end)).toEqual(due.map(one => one.end).sort())
      }),
      { numRuns: 1500 },
    )
  })

  it('stays in the named years, but for what runs over a New Year', () => {
    fc.assert(
      fc.property(named, fc.integer({ min: 2016, max: 2029 }), period, (parts, year, within) => {
        const text = `${parts.map(([month, join]) => month + join).join('')} ${year}`
        const isOpen = /раза|ежегодно|с /.test(text)
        const first = isOpen ? Math.min(year, Number(within.start.slice(0, 4))) : year
        const last = isOpen ? Math.max(year, Number(within.end.slice(0, 4))) : year
        expect(yearsOf(parseTerm(text, within)).filter(one => one < first - 1 || one > last + 1)).toEqual([])
        const lists = parts.map(([month]) => month).join(', ')
        expect(yearsOf(parseTerm(`${lists} ${year}`, within)).every(one => one === year)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('stays in the years that the period touches where no year is named, a range within a year of them', () => {
    fc.assert(
      fc.property(named, period, (parts, within) => {
        const first = Number(within.start.slice(0, 4))
        const last = Number(within.end.slice(0, 4))
        const list = daysOf(parseTerm(parts.map(([month]) => month).join(', '), within))
        expect(list.filter(one => one < `${first - 1}-09-01` || one > `${last + 1}-08-31`)).toEqual([])
        const joined = daysOf(parseTerm(parts.map(([month, join]) => month + join).join(''), within))
        expect(joined.filter(one => one < `${first - 1}-01-01` || one > `${last + 1}-12-31`)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('reads the same with any case, dashes and spaces', () => {
    const dashes = fc.constantFrom('-', '–', '—', '‑', '−', ' - ', ' – ')
    const spaces = fc.constantFrom(' ', '  ', '\u00a0', '\n', ' \u2009')
    fc.assert(
      fc.property(fc.constantFrom(...texts), dashes, spaces, fc.boolean(), (text, dash, space, upper) => {
        const changed = `${space}${text.replace(/ ?[-–—] ?/gu, dash).replaceAll(' ', space)}${space}`
        const cased = upper ? changed.toUpperCase() : changed
        expect(reading(parseTerm(cased, phrases.periods.orda))).toEqual(
          reading(parseTerm(text, phrases.periods.orda)),
        )
      }),
    )
  })

  it('reads a text of ten thousand letters through', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...words, ...texts, '1, ', '2020-2021, ', 'по ', '(', 'в течение '),
        period,
        (word, within) => {
          expect(isValid(parseTerm(word.repeat(10_000 / word.length), within))).toBe(true)
        },
      ),
    )
  })
})
