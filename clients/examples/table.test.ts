import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'
import { displayWidth, drawTable } from './table.ts'

test('a table is aligned by what the reader sees, and long cells are cut', () => {
  const composed = 'Кроткий'
  const decomposed = composed.normalize('NFD')
  expect(decomposed.length).toBeGreaterThan(composed.length)
  expect([composed, decomposed, '表', '👩‍🏫'].map(displayWidth)).toEqual([7, 7, 2, 2])
  const rows = [
    [decomposed, 'a'],
    ['表', 'b'],
    ['очень  длинная\nячейка', 'c'],
  ]
  expect(drawTable(['Имя', 'Б'], rows, 12).split('\n')).toEqual([
    'Имя           Б',
    '────────────  ─',
    `${decomposed}       a`,
    '表            b',
    'очень длинн…  c',
    '',
  ])
})

test('a CSV is quoted by RFC 4180, opens in a Russian Excel, and runs no formula', () => {
  const text = toCsv([
    ['№', 'Мероприятие'],
    ['1', 'Совет; «круглый "стол"»'],
    ['2', 'две\nстроки'],
  ])
  expect(text).toBe('\uFEFF№;Мероприятие\r\n1;"Совет; «круглый ""стол""»"\r\n2;"две\nстроки"\r\n')
  for (const start of ['=', '+', '-', '@', '\t', '\r'])
    expect(toCsv([[`${start}cmd|' /C calc'!A0`]])).toMatch(/^\uFEFF"?'/)
})

test.each([
  ...[
    '',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u2060',
    '\u3000',
    ' \n\u200d',
    "'",
    '"',
  ].flatMap(before =>
    ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'].map(sign => `${before}${sign}1+1`),
  ),
  ...['1.1', '12.5', '3-4', '1/2', '1.2.3', '01.02.2024', '1:30', '007', '1E5', '3 мая', '1-янв', '5 янв 24'],
])('a cell of a CSV stays the text that it is: %j', text => {
  const written = toCsv([[text]])
  expect(written.replace(/^\uFEFF"?/, '').startsWith("'")).toBe(true)
})

test.each(['1', '12', '12,5', '2024-01-15', 'Школа № 5', 'п. 1.1', '50 %'])(
  'a cell of a CSV is left as it is: %j',
  text => {
    expect(toCsv([[text]])).toBe(`\uFEFF${text}\r\n`)
  },
)
