import { apiError } from '../../graphql/errors/table.ts'

const longest = 10_000

/** A cell as it will be stored: without blanks around; a blank one is null. */
export function readCell(text: string | null | undefined): string | null {
  const cell = text?.trim()
  if (!cell) return null
  if (cell.includes('\u0000'))
    throw apiError('BAD_INPUT', 'В тексте есть нулевой символ (U+0000): уберите его.')
  if (cell.length > longest) {
    throw apiError('BAD_INPUT', `Текст одной ячейки – не больше ${longest} знаков: сократите его.`)
  }
  return cell
}

/** A cell that must not be blank; `otherwise` says what to write. */
export function requireCell(text: string | null | undefined, otherwise: string): string {
  const cell = readCell(text)
  if (cell === null) throw apiError('BAD_INPUT', otherwise)
  return cell
}
