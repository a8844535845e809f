import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './cursor.ts'
import { ascending, type KeyType, key } from './sort.ts'

const id = '00000000-0000-7000-8000-000000000001'
const orderBy = (type: KeyType) => ascending('X', key('x', type))

const good: Readonly<Record<KeyType, readonly string[]>> = {
  text: ['', 'школа', "'; --"],
  date: ['2021-02-28', 'infinity', '-infinity'],
  uuid: [id],
  int: ['-5', '999999999'],
  timestamptz: ['2021-02-28 10:00:00+00', '2021-02-28T10:00:00.123456Z', '2021-02-28 10:00:00.5+05:30'],
}
const bad: Readonly<Record<KeyType, readonly string[]>> = {
  text: ['\u0000'],
  date: ['0000-01-01', '2021-02-30', '2021-13-01', '999999-01-01', 'today', ''],
  uuid: ['x', `${id}0`],
  int: ['9999999999', '1.5', ''],
  timestamptz: [
    '2021-02-28 99:99:99+00',
    '2021-02-30 10:00:00+00',
    '0000-01-01 00:00:00Z',
    '2021-02-28 10:00:00+99',
    'now',
  ],
}

test.each(Object.entries(good))('a cursor of %s is read as it was written', (type, values) => {
  const order = orderBy(type as KeyType) // Object.entries forgets the names that the type knows.
  for (const value of values) expect(readCursor(order, writeCursor(order, [value, id]))).toEqual([value, id])
})

test.each(Object.entries(bad))('a cursor of %s that PostgreSQL would not take is refused', (type, values) => {
  const order = orderBy(type as KeyType) // As above.
  for (const value of values) {
    expect(() => readCursor(order, writeCursor(order, [value, id])), value).toThrow(
      /Курсор не от этого списка/,
    )
  }
})
