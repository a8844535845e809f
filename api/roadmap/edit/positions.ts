import { apiError } from '../../graphql/errors/table.ts'
import { type Outline, type OutlineRow, rowsOf } from './outline.ts'

/** Where a row of an outline stands. */
export interface Laid {
  readonly row: OutlineRow
  readonly sectionId: string
  readonly parentId: string | null
  readonly inheritsFromId: string | null
  readonly position: number
}

/**
 * The rows of an outline in the order of the document, with their places from one. A row stays merged with the row it
 * inherits from as long as that one stands before it in the same section.
 */
export function layOut(outline: Outline): readonly Laid[] {
  const standing = new Set(rowsOf(outline).map(row => row.id))
  const kept = (id: string | null | undefined) => (id != null && standing.has(id) ? id : null)
  const rows = outline.flatMap(section => {
    let above: string | null = null
    const passed = new Set<string>()
    return section.rows.flatMap(row => {
      const inheritsFromId = sourceOf(row, above, passed)
      above = inheritsFromId ?? row.id
      passed.add(row.id)
      const place = { sectionId: section.id, inheritsFromId }
      const parts = row.parts.map(part => ({
        ...{ row: part, sectionId: section.id, parentId: row.id },
        inheritsFromId: kept(part.before?.inheritsFromId),
      }))
      return [{ ...place, row, parentId: null }, ...parts]
    })
  })
  return rows.map((row, index) => ({ ...row, position: index + 1 }))
}

function sourceOf(row: OutlineRow, above: string | null, passed: ReadonlySet<string>): string | null {
  if (row.inheritsAbove === true && above === null) {
    throw apiError('BAD_INPUT', 'Над первой строкой раздела строк нет: её ячейки не с чем объединить.')
  }
  if (row.inheritsAbove !== null) return row.inheritsAbove ? above : null
  const stored = row.before?.inheritsFromId ?? null
  return stored !== null && passed.has(stored) ? stored : null
}
