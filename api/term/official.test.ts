import { describe, expect, it } from 'vitest'
import { expandTerm } from './expand.ts'
import table from './official.json' with { type: 'json' }
import { parseTerm } from './parse.ts'
import type { Period } from './term.ts'

type Row = {
  readonly family: string
  readonly period: string
  readonly text: string
  readonly windows?: readonly string[]
  readonly count?: number
  readonly start?: string
  readonly offset?: { readonly count: number; readonly unit: string }
  readonly resolution?: string
  readonly event?: string
  readonly schedule?: string
  readonly candidates?: readonly string[]
  readonly unread?: readonly string[]
}

const oneYear = (start: string, end: string): Period => ({ start, end, yearStart: start, yearEnd: end })
const periods: Readonly<Record<string, Period>> = {
  year: oneYear('2024-01-01', '2024-12-31'),
  school: { ...oneYear('2023-09-01', '2024-08-31'), schoolYears: ['2023-2024'] },
  autumn: { ...oneYear('2020-09-01', '2021-08-31'), schoolYears: ['2020-2021'] },
  years: { start: '2023-01-01', end: '2025-12-31' },
  winter: { start: '2024-01-01', end: '2024-02-29' },
  fortnight: { start: '2024-01-01', end: '2024-01-14' },
}
const rows: readonly Row[] = table
const families = [...new Set(rows.map(row => row.family))]

describe.each(families)('official phrases: %s', family => {
  it.each(rows.filter(row => row.family === family))('$period: «$text»', row => {
    const period = periods[row.period] ?? { start: '', end: '' }
    const term = parseTerm(row.text, period)
    const due = expandTerm(term, period, { checkpoints: [] }).filter(one => !one.checkpoint)
    const spelt = due.map(({ start, end }) =>
      row.windows?.[0]?.includes('..') ? `${start ?? ''}..${end}` : end,
    )
    if (row.windows) expect(spelt).toEqual(row.windows)
    if (row.count !== undefined) expect(spelt).toHaveLength(row.count)
    if (row.start) expect(term.start).toBe(row.start)
    if (row.offset) expect(term.offset).toEqual(row.offset)
    if (row.event) expect(term.event).toBe(row.event)
    if (row.schedule) expect(term.schedule).toBe(row.schedule)
    if (row.candidates) expect(term.candidates.map(one => one.end)).toEqual(row.candidates)
    expect(term.unread.map(one => one.text)).toEqual(row.unread ?? [])
    expect(term.resolution).toBe(row.resolution ?? (row.offset ? 'EXTERNAL' : 'RESOLVED'))
  })
})
