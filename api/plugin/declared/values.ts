import { columnField, type RecordField, type RecordType } from '../../../schema/records/record.ts'
import { linkOf, requirePast } from '../../action/input.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { lockForReference } from '../../action/write/record.ts'
import { today } from '../../calendar/today.ts'
import type { Table } from '../../data/table.ts'
import { checkEach } from '../../graphql/errors/mistakes.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { parseTerm } from '../../term/parse.ts'

/** The longest text of a field that says nothing of its length. */
const longestText = 10_000
const mostItems = 100

/** «Дата встречи»: how a message names a field. */
const titleOf = ({ description }: RecordField): string => `«${description.split(/\.(?:\s|$)/)[0]}»`

/** The columns of a record as an input fills them. BAD_INPUT with all mistakes at once; NOT_FOUND for what the user may not see. */
export async function valuesOf(
  work: UnitOfWork,
  { fields }: RecordType,
  input: Readonly<Record<string, unknown>>,
  regionId: string,
): Promise<Readonly<Record<string, unknown>>> {
  const entries = checkEach(
    fields,
    index => `input.${fields[index]?.name}`,
    field => [columnField(field), columnValue(work, field, input[field.name] ?? null, regionId)] as const,
  )
  requireOrder(fields, input)
  for (const field of fields) {
    const id = input[field.name]
    if (field.kind !== 'REFERENCE' || typeof id !== 'string') continue
    const table = work.tables.find(({ type }) => type === field.type)
    if (!table) throw new Error(`no table has records of the type ${field.type}`)
    const row = await lockForReference(work, table as Table<Referenced>, id)
    if (row.regionId != null && row.regionId !== regionId)
      throw apiError(
        'OTHER_PLACE',
        `${titleOf(field)} относится к другому региону: укажите запись своего региона.`,
        `input.${field.name}`,
      )
  }
  return Object.fromEntries(entries)
}

interface Referenced {
  readonly id: string
  readonly regionId?: string | null
}

function columnValue(work: UnitOfWork, field: RecordField, value: unknown, regionId: string): unknown {
  if (value === null) {
    if (field.isRequired) throw missing(field)
    return null
  }
  switch (field.kind) {
    case 'TEXT':
      return textOf(field, String(value))
    case 'INT':
    case 'FLOAT':
      return numberOf(field, Number(value))
    case 'DATE':
      if (field.isPast) requirePast(work, regionId, { [field.name]: String(value) })
      return value
    case 'ENUMS':
      return itemsOf(field, value as readonly string[])
    case 'TERM':
      return termOf(work, field, String(value), regionId)
    default:
      return value
  }
}

const missing = (field: RecordField) =>
  apiError('VALUE_MISSING', `Не указано поле ${titleOf(field)}: заполните его.`)

function textOf(field: RecordField, value: string): string | null {
  const text = value.trim()
  if (text === '') {
    if (field.isRequired) throw missing(field)
    return null
  }
  const most = field.max ?? longestText
  if (text.length > most)
    throw apiError('TEXT_TOO_LONG', `Текст в поле ${titleOf(field)} длиннее ${most} знаков: сократите его.`)
  return field.isLink ? linkOf(text, `input.${field.name}`) : text
}

function numberOf(field: RecordField, value: number): number {
  const { min, max } = field
  if ((min !== null && value < min) || (max !== null && value > max)) {
    const range = [min === null ? '' : ` от ${min}`, max === null ? '' : ` до ${max}`].join('')
    throw apiError(
      'NUMBER_OUT_OF_RANGE',
      `Число в поле ${titleOf(field)} указано неверно: передайте число${range}.`,
    )
  }
  return value
}

function itemsOf(field: RecordField, items: readonly string[]): readonly string[] {
  if (items.length > mostItems)
    throw apiError(
      'LIST_SIZE_INVALID',
      `В поле ${titleOf(field)} больше ${mostItems} значений: сократите список.`,
    )
  if (new Set(items).size < items.length)
    throw apiError(
      'DUPLICATE_IN_INPUT',
      `Значение в поле ${titleOf(field)} указано дважды: оставьте один раз.`,
    )
  return items
}

/** Terms without a year mean the year that begins on the day of the record. */
function termOf({ context }: UnitOfWork, field: RecordField, value: string, regionId: string): unknown {
  const words = textOf(field, value)
  if (words === null) return null
  const start = today(context, regionId)
  const end = new Date(start)
  end.setUTCFullYear(end.getUTCFullYear() + 1)
  end.setUTCDate(end.getUTCDate() - 1)
  return parseTerm(words, { start, end: end.toISOString().slice(0, 10), calendar: context.calendar })
}

/** BAD_INPUT where a record ends before it begins, or a day follows one that it may not follow. */
function requireOrder(fields: readonly RecordField[], input: Readonly<Record<string, unknown>>): void {
  const pairs = [['validFrom', 'validTo'], ...fields.map(({ name, notAfter }) => [name, notAfter ?? ''])]
  for (const [first = '', last = ''] of pairs) {
    const [from, to] = [input[first], input[last]]
    if (typeof from !== 'string' || typeof to !== 'string' || from <= to) continue
    throw apiError(
      'DATES_REVERSED',
      'Дата окончания раньше даты начала: исправьте одну из них.',
      `input.${last}`,
    )
  }
}
