import type { LabelledEnum } from '../../schema/labels.ts'
import type { Fault } from '../action/write/rows.ts'
import type { Header } from './header.ts'
import type { Field, Profile, Values } from './profile/profile.ts'
import { type Cell, isBlank } from './sheet/cell.ts'

/** A row of the file that is not blank. */
export interface FileRow {
  /** Its number in the sheet, as people count. */
  readonly number: number
  readonly cells: readonly Cell[]
  readonly values: Values
  readonly faults: readonly Fault[]
}

/** Reads the rows below the headings; a field without a value takes the one that is given for all rows. */
export function readRows(
  { sheet, row, columns }: Header,
  profile: Profile,
  given: Readonly<Record<string, string>>,
  labels: readonly LabelledEnum[],
): readonly FileRow[] {
  const { fields } = profile
  const rows = sheet.rows.flatMap((cells, index) => {
    if (index <= row || cells.every(isBlank)) return []
    const values = new Map<string, unknown>()
    const faults: Fault[] = []
    for (const field of fields) {
      const cell = cells[columns.get(field.name) ?? -1] ?? given[field.name] ?? null
      const reading = cell === null || cell === '' ? missing(field) : field.read(cell, labels)
      if (reading === null) continue
      if ('fault' in reading) faults.push({ ...reading.fault, field: field.name })
      else values.set(field.name, reading.value)
    }
    return [{ number: index + 1, cells, values, faults }]
  })
  return withoutRepeats(rows, profile)
}

const missing = ({ isRequired, label }: Field) =>
  isRequired
    ? { fault: { reason: 'VALUE_MISSING', message: `укажите значение в столбце «${label}».` } as const }
    : null

/** Rows that say otherwise of what an earlier row is about have a fault. */
function withoutRepeats(
  rows: readonly FileRow[],
  { fields, identity, identifier }: Profile,
): readonly FileRow[] {
  const field = fields.find(({ name }) => name === identifier)
  const first = new Map<string, number>()
  return rows.map(row => {
    const name = row.faults.length > 0 ? null : identity(row.values)
    if (name === null) return row
    const key = JSON.stringify(name.map(part => String(part ?? '').toLowerCase()))
    const earlier = first.get(key)
    if (earlier === undefined) {
      first.set(key, row.number)
      return row
    }
    const message = field
      ? `значение столбца «${field.label}» то же, что в строке ${earlier} файла: исправьте его или оставьте одну строку.`
      : `то же, что в строке ${earlier} файла: оставьте одну.`
    return {
      ...row,
      faults: [{ reason: 'DUPLICATE_IN_INPUT', message, ...(field && { field: field.name }) }],
    }
  })
}
