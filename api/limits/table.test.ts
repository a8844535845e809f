import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { limitTable, readLimits } from '../server/limits.ts'
import { printLimits } from './table.ts'

test.each([
  ['README.md', 'en'],
  ['README.ru.md', 'ru'],
] as const)('%s tells every limit as the settings have it', (file, language) => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  const [, table] = /<!-- limits -->\n([\s\S]*?)\n<!-- \/limits -->/.exec(text) ?? []
  expect(table).toBe(printLimits(language))
})

test.each(Object.entries(limitTable))(
  '%s is taken from the environment within its range alone',
  (name, one) => {
    expect(one.default).toBeGreaterThanOrEqual(one.min)
    expect(one.default).toBeLessThanOrEqual(one.max)
    for (const value of [one.min, one.max]) {
      expect(readLimits({ [one.variable]: String(value) })).toMatchObject({ [name]: value })
    }
    for (const value of [one.min - 1, one.max + 1, 'x', 1.5]) {
      expect(() => readLimits({ [one.variable]: String(value) })).toThrow(one.variable)
    }
  },
)
