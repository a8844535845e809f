import { expect, test } from 'vitest'
import { parseTerm } from './parse.ts'
import { withTerms } from './with-terms.ts'

const period = { start: '2020-01-01', end: '2039-12-31' }
const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ place: index }))

test('the terms of many rows are read in turns that yield to other requests', async () => {
  let turns = 0
  let isRead = false
  const count = () => {
    turns += 1
    if (!isRead) setImmediate(count)
  }
  setImmediate(count)
  const read = await withTerms(rows(200), () => 'до 5 ноября 2026 г.', period)
  isRead = true
  expect(read.map(one => one.place)).toEqual(rows(200).map(one => one.place))
  expect(read.at(-1)?.read).toMatchObject({ kind: 'DATE', end: '2026-11-05' })
  expect(turns).toBeGreaterThan(40)
})

test('a text of very many dates is read up to the limit of a term', () => {
  const days = Array.from({ length: 90 }, (_, index) => `${(index % 28) + 1}.0${Math.ceil((index + 1) / 28)}`)
  const { windows } = parseTerm(days.join(','), { start: '2026-01-01', end: '2026-12-31' })
  expect(windows.length).toBeGreaterThan(30)
  expect(windows.length).toBeLessThanOrEqual(40)
})
