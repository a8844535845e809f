import { describe, expect, it } from 'vitest'
import { parseTerm } from './parse.ts'

const period = { start: '2024-01-01', end: '2024-12-31', yearStart: '2024-01-01', yearEnd: '2024-12-31' }
const unread = (text: string) => parseTerm(text, period).unread.map(one => one.text)

describe('words that were not understood', () => {
  it('are quoted as typed, each run of them once', () => {
    expect(unread('Ориентировочно до 15 мая')).toEqual(['Ориентировочно'])
    expect(unread('до 15 мая, как  только растает снег')).toEqual(['как  только растает снег'])
    expect(unread('примерно в мае (или позже)')).toEqual(['примерно', 'или позже'])
    expect(unread('абракадабра')).toEqual(['абракадабра'])
    expect(unread('до 15 мая')).toEqual([])
  })

  it('are found in the text as typed, although the reading tidies it first', () => {
    const text = ' \u00a0до  15\u00ad мая —  пере\u0301хо\u00adд, потом'
    for (const { text: words, start, end } of parseTerm(text, period).unread)
      expect(text.slice(start, end)).toBe(words)
    expect(unread(text)).toEqual(['пере\u0301хо\u00adд, потом'])
  })

  it('keep a term with a date from being resolved', () => {
    expect(parseTerm('15 мая', period).resolution).toBe('RESOLVED')
    expect(parseTerm('примерно 15 мая', period)).toMatchObject({ resolution: 'OPEN', end: '2024-05-15' })
    expect(parseTerm('ежемесячно, желательно', period).resolution).toBe('OPEN')
  })

  it('are also days that the calendar does not have', () => {
    expect(unread('30 апреля 2024, 31 апреля 2024')).toEqual(['31 апреля 2024'])
    expect(unread('31.02.2024')).toEqual(['31.02.2024'])
  })

  it('are also a second offset, recurrence or day of the month, which contradict the first', () => {
    expect(unread('ежемесячно, ежеквартально')).toEqual(['ежеквартально'])
    expect(unread('в течение 5 дней, в течение 10 дней')).toEqual(['в течение 10 дней'])
  })

  it('are also what lies beyond the longest text that is read', () => {
    const text = `до 15 мая${' '.repeat(700)}и так далее`
    expect(parseTerm(text, period)).toMatchObject({
      resolution: 'OPEN',
      unread: [{ text: 'и так далее', start: 709, end: 720 }],
    })
  })

  it('are neither punctuation, nor joining words, nor headings, nor hours', () => {
    for (const text of [
      'Срок: до 15 мая;',
      'в срок до 15 мая',
      '(в мае)',
      '15.05.2024, 17:00',
      'до 12 часов 15 мая',
    ])
      expect(unread(text)).toEqual([])
  })
})
