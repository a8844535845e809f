import { type Numbering, numberer } from './numbering.ts'
import type { Paper, Paragraph, PrintedCell, PrintedRow, PrintedTable } from './paper.ts'
import { tidy } from './tidy.ts'
import { readXml } from './xml.ts'

/** What a reader does not see: deleted or moved away, a second form of the same, properties that were changed. */
const unseen = /^(?:del|moveFrom|Fallback|\w+Change)$/

interface OpenParagraph {
  text: string
  style: string
  list: string | null
  level: number
  isHidden: boolean
}

interface OpenCell {
  readonly lines: string[]
  span: number
  isMergedUp: boolean
}

interface OpenTable {
  readonly rows: PrintedRow[]
  cells: PrintedCell[]
  column: number
  isDeleted: boolean
  cell: OpenCell | null
}

/** Reads the body of a Word document: paragraphs with their automatic numbers, tables with their merged cells. */
export function readBody(xml: string, numbering: Numbering): Paper['blocks'] {
  const blocks: (Paragraph | PrintedTable)[] = []
  const tables: OpenTable[] = []
  const paragraphs: OpenParagraph[] = []
  const numberOf = numberer(numbering)
  let skipped = 0

  const add = (line: string) => {
    const cell = tables.at(-1)?.cell
    if (cell) cell.lines.push(line)
    else if (tables.length === 0 && line !== '') blocks.push({ kind: 'PARAGRAPH', text: line })
  }
  const endParagraph = () => {
    const paragraph = paragraphs.pop()
    if (!paragraph) return
    const { text, style, list, level } = paragraph
    const place = list === null ? numbering.styles.get(style) : { list, level }
    const number = place ? numberOf(place) : ''
    add(tidy(`${number} ${text}`))
  }
  const endCell = (table: OpenTable) => {
    const { cell } = table
    if (!cell) return
    const { span, isMergedUp, lines } = cell
    const text = lines.filter(line => line !== '').join('\n')
    table.cells.push({ text, column: table.column, span, isMergedUp })
    table.column += span
    table.cell = null
  }
  const endRow = (table: OpenTable) => {
    if (!table.isDeleted) table.rows.push({ cells: table.cells })
  }
  const endTable = () => {
    const table = tables.pop()
    if (!table) return
    const texts = table.rows.map(({ cells }) =>
      cells
        .map(({ text }) => text)
        .join(' ')
        .trim(),
    )
    if (tables.length > 0) for (const text of texts) add(text)
    else blocks.push({ kind: 'TABLE', sheet: null, rows: table.rows })
  }

  readXml(xml, {
    open: ({ name, value }, parents) => {
      const parent = parents.at(-1)
      const table = tables.at(-1)
      if (name === 'del' && parent === 'trPr' && table) table.isDeleted = true
      if (skipped > 0 || unseen.test(name)) return void skipped++
      const paragraph = paragraphs.at(-1)
      const number = Number(value('val')) || 0
      if (name === 'tbl') tables.push({ rows: [], cells: [], column: 0, isDeleted: false, cell: null })
      else if (name === 'p') paragraphs.push({ text: '', style: '', list: null, level: 0, isHidden: false })
      else if (parent === 'r' && paragraph) {
        if (name === 'rPr') paragraph.isHidden = false
        if (name === 'br' || name === 'cr') paragraph.text += '\n'
        if (name === 'tab') paragraph.text += ' '
        if (name === 'noBreakHyphen') paragraph.text += '-'
      } else if (name === 'r' && paragraph) paragraph.isHidden = false
      else if (name === 'vanish' && parents.at(-2) === 'r' && paragraph)
        paragraph.isHidden = !/^(?:0|false|off)$/.test(value('val') ?? '')
      else if (name === 'pStyle' && paragraph) paragraph.style = value('val') ?? ''
      else if (name === 'numId' && paragraph) paragraph.list = value('val') ?? null
      else if (name === 'ilvl' && paragraph) paragraph.level = number
      else if (table) openInTable(table, name, value('val'))
    },
    close: name => {
      if (skipped > 0) return void skipped--
      const table = tables.at(-1)
      if (name === 'p') endParagraph()
      else if (name === 'tc' && table) endCell(table)
      else if (name === 'tr' && table) endRow(table)
      else if (name === 'tbl') endTable()
    },
    text: (text, parents) => {
      const paragraph = paragraphs.at(-1)
      if (skipped === 0 && parents.at(-1) === 't' && paragraph && !paragraph.isHidden) paragraph.text += text
    },
  })
  return blocks
}

function openInTable(table: OpenTable, name: string, value: string | undefined): void {
  const { cell } = table
  const count = Math.min(Math.max(Number(value) || 1, 1), mostSpan)
  if (name === 'tr') {
    table.cells = []
    table.column = 0
    table.isDeleted = false
  } else if (name === 'gridBefore') table.column = count
  else if (name === 'tc') table.cell = { lines: [], span: 1, isMergedUp: false }
  else if (name === 'gridSpan' && cell) cell.span = count
  else if (name === 'vMerge' && cell) cell.isMergedUp = value !== 'restart'
}

/** Word's own limit on the columns of a table. */
const mostSpan = 63
