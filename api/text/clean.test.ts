import { expect, test } from 'vitest'
import { cleanLine, cleanLines } from './clean.ts'

test.each([
  ['й as two characters', 'Кии\u0306ск', 'Кийск'],
  ['a mark parted from its letter', 'и\u200b\u0306', 'й'],
  ['a soft hyphen and zero-width characters', 'шко\u00adла\u200b\u2060\ufeff', 'школа'],
  ['a turn of direction', '\u202eшкола\u202c', 'школа'],
  ['blanks of every kind', '№\u00a03\u2009\u3000имени\t\u2800Орлова ', '№ 3 имени Орлова'],
  ['line breaks', 'Школа\r\n№ 3\u2028имени', 'Школа № 3 имени'],
  ['control characters', 'шко\u0007ла\u001b', 'школа'],
  ['an emoji of several', '👍\ufe0f', '👍'],
])('a line loses what nobody sees: %s', (_, typed, clean) => {
  expect(cleanLine(typed)).toBe(clean)
})

test.each([
  '',
  ' ',
  '\u200b',
  '\u3164',
  '\u2800',
  '\u115f\u1160',
  '\uffa0',
  '\u0301\u0300',
  '\n\u2029',
  '\ufffc',
])('a text of nothing that is seen is empty: %j', typed => {
  expect([cleanLine(typed), cleanLines(typed)]).toEqual(['', ''])
})

test('a text of several lines keeps them, without blanks at their ends', () => {
  expect(cleanLines('\r\n Первое.\u00a0 \r\n\r\n  второе\u200b;\u2028третье\u0085')).toBe(
    'Первое.\n\n  второе;\nтретье',
  )
})
