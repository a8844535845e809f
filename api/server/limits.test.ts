import { expect, test } from 'vitest'
import { limitTable, readLimits } from './limits.ts'

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
