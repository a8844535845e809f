import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable, printableLines } from './printable.ts'

test.each([
  ['Отдел «Образование», № 1 – 2024 г.', 'Отдел «Образование», № 1 – 2024 г.'],
  ['\u001b[2K\u001b[1A', '\\u{1b}[2K\\u{1b}[1A'],
  ['a\r\nb\tc', 'a\\u{d}\\u{a}b\\u{9}c'],
  ['\u009b31m', '\\u{9b}31m'],
  ['\u202eтекст\u2066', '\\u{202e}текст\\u{2066}'],
  ['a\u2028b\u200bc\ufeff', 'a\\u{2028}b\\u{200b}c\\u{feff}'],
  ['\ud800', '\\u{d800}'],
])('%j is shown as %s', (text, shown) => {
  expect(printable(text)).toBe(shown)
})

test('nothing that is shown moves the cursor or hides', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(printable(text)).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*$/u)
      expect(printableLines(text).split('\n')).toHaveLength(text.split('\n').length)
    }),
  ))
