import { describe, expect, it } from 'vitest'
import { expandTerm } from './expand.ts'
import { parseTerm } from './parse.ts'
import table from './phrases.json' with { type: 'json' }
import type { Period } from './term.ts'

const { livny, puchezh, rodniki, orda } = table.periods
const policy = { checkpoints: ['06-30', '12-31'] }

const due = (text: string | null, period: Period, days = policy) =>
  expandTerm(parseTerm(text, period), period, days).map(
    one => `${one.start ?? ''}..${one.end}${one.checkpoint ? ' checkpoint' : ''}`,
  )

describe('the windows of a term', () => {
  it('are those that the words name', () => {
    expect(due('до 20 августа 2020', livny)).toEqual(['..2020-08-20'])
    expect(due('февраль', livny)).toEqual(['2021-02-01..2021-02-28'])
    expect(due('июнь-сентябрь', livny)).toEqual(['2020-06-01..2020-09-30'])
    expect(due('Сентябрь, ноябрь 2021', rodniki)).toEqual([
      '2021-09-01..2021-09-30',
      '2021-11-01..2021-11-30',
    ])
    expect(due('Март 2023, реализация до конца 2023', table.periods.khotynets)).toEqual([
      '2023-03-01..2023-03-31',
      '..2023-12-31',
    ])
  })

  it('come once in each calendar year of a long period', () => {
    expect(due('ежегодно', orda)).toEqual([
      '2021-06-28..2021-12-31',
      '2022-01-01..2022-12-31',
      '2023-01-01..2023-12-31',
      '2024-01-01..2024-12-31',
    ])
    expect(due('ежегодно (август)', orda).map(one => one.slice(0, 7))).toEqual([
      '2021-08',
      '2022-08',
      '2023-08',
      '2024-08',
    ])
    expect(due('ежегодно до 1 июня', orda)).toEqual(['..2022-06-01', '..2023-06-01', '..2024-06-01'])
  })

  it('come once for «ежегодно» in a plan of one school year', () => {
    expect(due('ежегодно', puchezh)).toEqual(['2020-09-01..2021-08-31'])
  })

  it('come every calendar quarter', () => {
    expect(due('1 раз в квартал, Январь – декабрь 2021', rodniki)).toEqual([
      '2021-01-01..2021-03-31',
      '2021-04-01..2021-06-30',
      '2021-07-01..2021-09-30',
      '2021-10-01..2021-12-31',
    ])
  })

  it('come every month, or end on the stated day', () => {
    const months = due('ежемесячно в период апрель-декабрь 2021 года', rodniki)
    expect([months.length, months[0], months.at(-1)]).toEqual([
      9,
      '2021-04-01..2021-04-30',
      '2021-12-01..2021-12-31',
    ])
    const fifth = due('ежемесячно до 5 числа', livny)
    expect([fifth.length, fifth[0], fifth[1], fifth.at(-1)]).toEqual([
      15,
      '2020-05-19..2020-06-05',
      '2020-06-06..2020-07-05',
      '2021-07-06..2021-08-05',
    ])
    expect(due('ежемесячно до 30 числа, январь-март 2021', rodniki)).toEqual([
      '2021-01-01..2021-01-30',
      '2021-01-31..2021-02-28',
      '2021-03-01..2021-03-30',
    ])
  })

  it('come every week, from Monday or to the day of the week', () => {
    expect(due('еженедельно, с 01.09.2021 по 15.09.2021', rodniki)).toEqual([
      '2021-09-01..2021-09-05',
      '2021-09-06..2021-09-12',
      '2021-09-13..2021-09-15',
    ])
    expect(due('по пятницам с 01.09.2021 по 15.09.2021', rodniki)).toEqual([
      '2021-09-01..2021-09-03',
      '2021-09-04..2021-09-10',
    ])
  })

  it('are checkpoints and the last day where there is no control date', () => {
    const year = [
      '2020-09-01..2020-12-31 checkpoint',
      '2021-01-01..2021-06-30 checkpoint',
      '2021-07-01..2021-08-31 checkpoint',
    ]
    expect(due('в течение года', livny)).toEqual(year)
    expect(due('в течение учебного года (в соответствии с запросом)', puchezh)).toEqual(year)
    expect(due('по графику', puchezh)).toEqual(year)
    expect(due(null, puchezh)).toEqual(year)
    expect(due('по запросу', puchezh, { checkpoints: [] })).toEqual(['2020-09-01..2021-08-31 checkpoint'])
  })

  it('end each named school year', () => {
    expect(due('В течение 2020-2021, 2021-2022 учебного года', rodniki, { checkpoints: ['12-31'] })).toEqual([
      '2020-09-01..2020-12-31 checkpoint',
      '2021-01-01..2021-08-31 checkpoint',
      '2021-09-01..2021-12-31 checkpoint',
      '2022-01-01..2022-08-31 checkpoint',
    ])
  })

  it('keep the month of «сентябрь, в течение года» beside the checkpoints', () => {
    expect(due('Сентябрь, в течение года', livny, { checkpoints: [] })).toEqual([
      '2020-09-01..2020-09-30',
      '2020-09-01..2021-08-31 checkpoint',
    ])
  })

  it('pass over checkpoints that are no days', () => {
    expect(due('постоянно', puchezh, { checkpoints: ['02-30', 'завтра', '12-31'] })).toEqual([
      '2020-09-01..2020-12-31 checkpoint',
      '2021-01-01..2021-08-31 checkpoint',
    ])
  })

  it('are at most four hundred', () => {
    expect(due('еженедельно', { start: '1950-01-01', end: '2150-12-31' })).toHaveLength(400)
  })
})
