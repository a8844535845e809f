import { expect, test } from 'vitest'
import { sql } from '../data/sql.ts'
import { inForceOn } from './in-force.ts'

test('a row is in force from its first day to its last, both inclusive, or without an end', () => {
  const [validFrom, validTo] = [sql.raw('a'), sql.raw('b')]
  const { text, values } = inForceOn({ validFrom, validTo }, '2021-03-01')
  expect(text).toBe('(a is null or a <= $1::date) and (b is null or b >= $2::date)')
  expect(values).toEqual(['2021-03-01', '2021-03-01'])
})
