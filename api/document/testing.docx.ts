import { archive } from '../file/kind/testing.ts'

/** A cell of a fixture's table. */
export interface Cell {
  readonly text: string
  readonly span?: number
  /** The first of cells that are joined, or one that is joined with the one above. */
  readonly merge?: 'restart' | 'continue'
  /** The level of the automatic list that numbers its paragraph. */
  readonly level?: number
}

export type Row = readonly Cell[]
export type Block = string | readonly Row[]

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const paragraph = (text: string, level?: number) => {
  const list = `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`
  return `<w:p>${level === undefined ? '' : list}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

function cell({ text, span = 1, merge, level }: Cell): string {
  const merged = merge === undefined ? '' : `<w:vMerge${merge === 'restart' ? ' w:val="restart"' : ''}/>`
  const wide = span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''
  const lines = text.split('\n').map(line => paragraph(line, level))
  return `<w:tc><w:tcPr>${wide}${merged}</w:tcPr>${lines.join('')}</w:tc>`
}

const table = (rows: readonly Row[]): string =>
  `<w:tbl><w:tblPr/>${rows.map(row => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`

const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="7">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%3."/></w:lvl>
</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A Word document of paragraphs and tables, as Word writes it. `xml` is added to the body as it is. */
export function docx(blocks: readonly Block[], xml = ''): Uint8Array<ArrayBuffer> {
  const body = blocks.map(one => (typeof one === 'string' ? paragraph(one) : table(one))).join('')
  return archive([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/><Override PartName="/word/numbering.xml" ContentType="${main.replace('document.main', 'numbering')}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
    },
    { name: 'word/document.xml', content: `<w:document ${w}><w:body>${body}${xml}</w:body></w:document>` },
    { name: 'word/numbering.xml', content: numbering },
  ])
}
