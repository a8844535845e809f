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
