const characters = new Intl.Segmenter('ru')

const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u

const widthOf = (character: string) => (wide.test(character) ? 2 : 1)

/** How many columns of a terminal a text takes: one a character as the reader sees it, two for a wide one. */
export const displayWidth = (text: string): number =>
  [...characters.segment(text)].reduce((width, { segment }) => width + widthOf(segment), 0)

const cut = (text: string, limit: number) => {
  if (displayWidth(text) <= limit) return text
  let kept = ''
  for (const { segment } of characters.segment(text)) {
    if (displayWidth(kept + segment) > limit - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** Draws rows under headings, each column as wide as its widest cell, a cell no wider than `limit`. */
export const drawTable = (
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  limit = 48,
): string => {
  const cells = [headings, ...rows].map(row => row.map(cell => cut(cell.replace(/\s+/g, ' ').trim(), limit)))
  const widths = headings.map((_, column) => Math.max(...cells.map(row => displayWidth(row[column] ?? ''))))
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => (row[column] ?? '') + ' '.repeat(width - displayWidth(row[column] ?? '')))
      .join('  ')
      .trimEnd()
  const [head = [], ...body] = cells
  return `${[line(head), widths.map(width => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n')}\n`
}

/** A day as people write it: 29.12.2023. */
export const printedDay = (day: string): string => day.split('-').reverse().join('.')
