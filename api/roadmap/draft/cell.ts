import { apiError, type InputPath } from '../../graphql/errors/table.ts'

const longest = 10_000

/** A cell as it is stored: without blanks around; a blank one is null. */
export function readCell(text: string | null | undefined, path: InputPath): string | null {
  const cell = text?.trim()
  if (!cell) return null
  if (cell.length > longest) {
    throw apiError('TEXT_TOO_LONG', `Текст ячейки длиннее ${longest} знаков: сократите его.`, path)
  }
  return cell
}

/** A cell that must not be blank; the message says what to write. */
export function requireCell(text: string | null | undefined, message: string, path: InputPath): string {
  const cell = readCell(text, path)
  if (cell === null) throw apiError('VALUE_MISSING', message, path)
  return cell
}
