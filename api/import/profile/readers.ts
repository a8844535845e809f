import type { LabelledEnum } from '../../../schema/labels.ts'
import { foldCode } from '../../text/fold.ts'
import { type Cell, textOf, type Unreadable } from '../sheet/cell.ts'
import type { Field, Reading } from './profile.ts'

const invalid = (message: string): Reading => ({ fault: { reason: 'FORMAT_INVALID', message } })

const messages = {
  FORMULA: 'в ячейке формула: вставьте вместо неё значение (Специальная вставка – Значения).',
  ERROR: 'в ячейке ошибка формулы: вставьте значение.',
}

type Read = Field['read']

/** Reads a cell unless it is a formula. */
const read =
  (take: (cell: Exclude<NonNullable<Cell>, Unreadable>, labels: readonly LabelledEnum[]) => Reading): Read =>
  (cell, labels) =>
    typeof cell === 'object' && 'unreadable' in cell ? invalid(messages[cell.unreadable]) : take(cell, labels)

/** A text; a whole number of a workbook is a code that Excel took for a number. */
export const text: Read = read(cell => ({ value: textOf(cell) }))

/** A number, with a comma or a point, rounded: a workbook keeps 2.1 as 2.1000000000000001. */
export const decimal = (digits: number): Read =>
  read(cell => {
    const written = textOf(cell)
      .replace(/[\s\u00a0\u202f]/g, '')
      .replace(',', '.')
    const isNumber = /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(written)
    if (!isNumber) return invalid('указано не число: напишите его цифрами, например 3,5.')
    return { value: Number(Number(written).toFixed(digits)) }
  })

export const whole: Read = read(cell => {
  const written = textOf(cell).replace(/[\s\u00a0\u202f]/g, '')
  return /^\d{1,9}(?:[.,]0+)?$/.test(written)
    ? { value: Number.parseInt(written, 10) }
    : invalid('указано не целое число: напишите его цифрами, например 12.')
})

const yes = new Set(['да', '+', '1', 'true', 'истина', 'есть'].map(foldCode))
const no = new Set(['нет', '-', '0', 'false', 'ложь'].map(foldCode))

/** Yes or no, and words that mean them in this column. */
export const choice = (words: { readonly yes: readonly string[]; readonly no: readonly string[] }): Read => {
  const isYes = new Set([...yes, ...words.yes.map(foldCode)])
  const isNo = new Set([...no, ...words.no.map(foldCode)])
  return read(cell => {
    const word = foldCode(textOf(cell))
    if (isYes.has(word)) return { value: true }
    return isNo.has(word) ? { value: false } : invalid('значение не подходит: укажите «да» или «нет».')
  })
}

/** A value of an enum by its name or a label of it. */
export const labelled = (type: string): Read =>
  read((cell, labels) => {
    const word = foldCode(textOf(cell))
    const values = labels.find(({ name }) => name === type)?.values ?? []
    const found = values.find(({ name, ru }) =>
      [name, ru.label, ru.shortLabel].some(one => foldCode(one) === word),
    )
    if (found) return { value: found.name }
    return invalid(
      `такого значения нет: укажите одно из: ${values.map(({ ru }) => ru.shortLabel).join(', ')}.`,
    )
  })

/** «2023/2024», «2023-24», «2023–2024 уч. год». */
export const schoolYear: Read = read(cell => {
  const [, first = '', second = ''] = /^(\d{4})\s*[-–—/\\]\s*(\d{4}|\d{2})(?!\d)/.exec(textOf(cell)) ?? []
  if (first === '') return invalid('учебный год указан неверно: напишите его как 2023-2024.')
  return { value: `${first}-${second.length === 2 ? first.slice(0, 2) + second : second}` }
})
