import { Kind } from 'graphql'
import type { Builder } from './binding/builder.ts'
import { apiError } from './errors/table.ts'

const day = /^\d{4}-\d{2}-\d{2}$/
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A calendar day that exists, as an ISO date without a zone; the same text, or an error. */
export function readDay(value: unknown): string {
  if (typeof value === 'string' && day.test(value)) {
    const parsed = new Date(`${value}T00:00:00Z`)
    if (isStorable(parsed) && parsed.toISOString().startsWith(value)) return value
  }
  throw apiError(
    'FORMAT_INVALID',
    'Дата указана неверно: передайте существующую дату в виде ГГГГ-ММ-ДД, например 2023-12-29.',
  )
}

function readMoment(value: unknown): Date {
  if (typeof value === 'string' && moment.test(value)) {
    const parsed = new Date(value)
    if (isStorable(parsed)) return parsed
  }
  throw apiError(
    'FORMAT_INVALID',
    'Время указано неверно: передайте его по ISO 8601 с часовым поясом, например 2023-12-29T18:00:00+03:00.',
  )
}

function readUuid(value: unknown): string {
  if (typeof value === 'string' && uuid.test(value)) return value.toLowerCase()
  throw apiError('FORMAT_INVALID', 'UUID указан неверно: передайте 32 шестнадцатеричные цифры с дефисами.')
}

// PostgreSQL has no year 0, and beyond the year 9999 a moment is written otherwise.
const isStorable = (moment: Date): boolean => {
  const year = moment.getUTCFullYear()
  return year >= 1 && year <= 9999
}

/** The scalars Date, DateTime and UUID. */
export function buildScalars(builder: Builder): void {
  builder.scalarType('Date', { serialize: readDay, parseValue: readDay, parseLiteral: text(readDay) })
  builder.scalarType('DateTime', {
    serialize: value => (value instanceof Date ? value : readMoment(value)).toISOString() as unknown as Date,
    parseValue: readMoment,
    parseLiteral: text(readMoment),
  })
  builder.scalarType('UUID', { serialize: readUuid, parseValue: readUuid, parseLiteral: text(readUuid) })
}

const text =
  <T>(read: (value: unknown) => T) =>
  (node: { readonly kind: string; readonly value?: unknown }): T =>
    read(node.kind === Kind.STRING ? node.value : undefined)
