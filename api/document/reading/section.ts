import type { PrintedCell } from '../paper/paper.ts'
import { type Columns, cellAt } from './columns.ts'

/** The heading of a section, split into its number and its title. */
export interface Heading {
  readonly number: string | null
  readonly title: string
  readonly cell: PrintedCell
}

const printed =
  /^(?:(?:раздел|направление|блок|модуль|этап)\s+)?(\d+(?:\.\d+)*|[IVXLCІХ]+)\s*(?:[.):–—-]\s*|\s)(\S[\s\S]*)$/iu

/** Splits «I. Кадры», «Раздел 2. Кадры» and «3) Кадры». */
export function splitHeading(text: string): { readonly number: string | null; readonly title: string } {
  const [, number, title] = printed.exec(text) ?? []
  if (number === undefined || title === undefined) return { number: null, title: text }
  return { number, title: title.trim() }
}

/** True of a paragraph that names a section: a numbered line that is no sentence. */
export const isHeadingLine = (text: string): boolean =>
  text.length <= 200 && !text.includes('\n') && (printed.test(text) || /^раздел\s/i.test(text))

/**
 * The section that a row begins: one text over the whole width, with its number beside it or in it; or a short number and
 * a title with nothing else, above a row of that number.
 */
export function sectionIn(
  cells: readonly PrintedCell[],
  { width, byRole }: Columns,
  nextNumber: string,
): Heading | null {
  const number = cellAt(cells, byRole.get('number'))
  const title = cellAt(cells, byRole.get('title'))
  if (!title || cells.some(({ isMergedUp }) => isMergedUp)) return null
  const filled = cells.filter(({ text }) => text !== '')
  const own = filled.filter(one => one !== number || number === title)
  const [only] = own
  if (!only || own.length > 1) return null
  const isWide = only.span > 1 && (only === title || only.column <= title.column)
  const beside = number && number !== only ? number.text : ''
  if (isWide && only.column + only.span >= width)
    return beside === ''
      ? { ...splitHeading(only.text), cell: only }
      : { number: unended(beside), title: only.text, cell: only }
  if (only !== title || beside === '' || !isAbove(beside, nextNumber)) return null
  return { number: unended(beside), title: only.text, cell: only }
}

const unended = (number: string): string => number.replace(/[.)\s]+$/, '')

/** «2» and «2.» are above «2.1». */
const isAbove = (number: string, next: string): boolean =>
  /^\d+(?:\.\d+)*\.?$/.test(number) &&
  next.startsWith(`${unended(number)}.`) &&
  unended(next) !== unended(number)
