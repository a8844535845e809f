/** A Markdown table; `align` is a line such as `---` or `--:` for each column. */
export const table = (
  head: readonly string[],
  align: readonly string[],
  rows: readonly (readonly string[])[],
): string =>
  [head, align, ...rows]
    .map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

/** A page of the reference. */
export const page = (title: string, notice: string, ...blocks: readonly string[]): string =>
  [`# ${title}`, `<!-- ${notice} -->`, ...blocks].join('\n\n').concat('\n')
