import { apiError } from '../../graphql/errors/table.ts'
import { type Outline, type OutlineRow, rowsOf } from './outline.ts'

/** A row of an outline with its place in the document. */
export interface PositionedRow {
  readonly row: OutlineRow
  readonly sectionId: string
  readonly parentId: string | null
  readonly inheritsFromId: string | null
  readonly position: number
}

/**
 * The rows of an outline in the order of the document, with positions from one. A row inherits from the same row as before
 * as long as that one precedes it in the same section.
 */
export function assignPositions(outline: Outline): readonly PositionedRow[] {
  const present = new Set(rowsOf(outline).map(row => row.id))
  const rows = outline.flatMap(section => {
    let above: string | null = null
    const preceding = new Set<string>()
    return section.rows.flatMap(row => {
      const inheritsFromId = sourceOf(row, above, preceding)
      above = inheritsFromId ?? row.id
      preceding.add(row.id)
      const parts = row.parts.map(part => {
        const source = part.before?.inheritsFromId ?? null
        return {
          row: part,
          sectionId: section.id,
          parentId: row.id,
          inheritsFromId: source !== null && present.has(source) ? source : null,
        }
      })
      return [{ row, sectionId: section.id, parentId: null, inheritsFromId }, ...parts]
    })
  })
  return rows.map((row, index) => ({ ...row, position: index + 1 }))
}

function sourceOf(row: OutlineRow, above: string | null, preceding: ReadonlySet<string>): string | null {
  if (row.inheritsAbove === true && above === null) {
    throw apiError(
      'CHOICE_INVALID',
      'У первой строки раздела нет строки выше: не передавайте inheritsAbove.',
      'input.edits',
    )
  }
  if (row.inheritsAbove !== null) return row.inheritsAbove ? above : null
  const source = row.before?.inheritsFromId ?? null
  return source !== null && preceding.has(source) ? source : null
}
