import { apiError } from '../graphql/errors/table.ts'
import type { KeyType, Order } from './sort.ts'

const shapes: Readonly<Record<KeyType, RegExp>> = {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL's text holds everything but NUL
  text: /^[^\u0000]*$/,
  date: /^\d{4,6}-\d{2}-\d{2}$|^-?infinity$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  int: /^-?\d{1,9}$/,
  timestamptz:
    /^\d{4}-\d{2}-\d{2}[ T]([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,6})?([+-](0\d|1[0-5])(:[0-5]\d){0,2}|Z)$/,
}

/** A row's place in an ordered list, as opaque text. */
export function writeCursor(order: Order, values: readonly string[]): string {
  return Buffer.from(JSON.stringify([order.name, ...values])).toString('base64url')
}

/** The sort keys in a cursor of this order; BAD_INPUT if it is damaged or of another list. */
export function readCursor(order: Order, cursor: string): readonly string[] {
  const values = parse(cursor)
  if (values?.[0] === order.name && values.length === order.keys.length + 1) {
    const keys = values.slice(1)
    if (
      order.keys.every((key, i) => shapes[key.type].test(keys[i] ?? '\u0000') && isDay(key.type, keys[i]))
    ) {
      return keys
    }
  }
  throw apiError(
    'CURSOR_INVALID',
    'Курсор не от этого списка или повреждён: передайте endCursor или cursor из ответа с тем же orderBy.',
  )
}

function parse(cursor: string): readonly string[] | null {
  if (cursor.length > 2000) return null
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(value) && value.every(item => typeof item === 'string') ? value : null
  } catch {
    return null
  }
}

function isDay(type: KeyType, value: string | undefined): boolean {
  if (type !== 'date' && type !== 'timestamptz') return true
  if (value === undefined || /^0000/.test(value)) return false
  return /infinity$/.test(value) || isInCalendar(value.slice(0, 10))
}

// Date.parse takes the 30th of February for the 2nd of March.
function isInCalendar(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)
}
