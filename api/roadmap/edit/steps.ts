import { randomUUIDv7 } from 'node:crypto'
import { apiError } from '../../graphql/errors/table.ts'
import type { PartyIds } from '../../organization/party.ts'
import type { DraftRow, DraftSection } from '../draft/draft.ts'
import type { Cells, Outline, OutlineRow, OutlineSection } from './outline.ts'

/** One step of editing a roadmap. Positions count from one; without a position what is added comes last. */
export type Edit =
  | { readonly kind: 'addSection'; readonly position: number | null; readonly section: DraftSection }
  | {
      readonly kind: 'changeSection'
      readonly id: string
      readonly change: Partial<Pick<OutlineSection, 'number' | 'title' | 'kind' | 'note'>>
    }
  | { readonly kind: 'moveSection'; readonly id: string; readonly position: number }
  | { readonly kind: 'removeSection'; readonly id: string }
  | {
      readonly kind: 'addActivity'
      /** Exactly one of the two: the section, or the activity that the new row is a part of. */
      readonly sectionId: string | null
      readonly parentId: string | null
      readonly position: number | null
      readonly row: DraftRow
    }
  | {
      readonly kind: 'changeActivity'
      readonly id: string
      readonly change: Partial<Cells>
      readonly responsible: readonly PartyIds[] | null
      readonly inheritsAbove: boolean | null
    }
  | {
      readonly kind: 'moveActivity'
      readonly id: string
      /** Null where it stays in its section. */
      readonly sectionId: string | null
      readonly position: number
    }
  | { readonly kind: 'removeActivity'; readonly id: string }

/** An outline after a step; NOT_FOUND if the step names what is not in it, BAD_INPUT for a position out of range. */
export function applyEdit(outline: Outline, edit: Edit): Outline {
  switch (edit.kind) {
    case 'addSection': {
      const { activities, ...section } = edit.section
      const rows = activities.map(newRow)
      return insertAt(outline, { id: randomUUIDv7(), before: null, ...section, rows }, edit.position)
    }
    case 'changeSection':
      return changeItem(outline, edit.id, section => ({ ...section, ...edit.change }))
    case 'moveSection':
      return insertAt(removeItem(outline, edit.id), itemOf(outline, edit.id), edit.position)
    case 'removeSection':
      itemOf(outline, edit.id)
      return removeItem(outline, edit.id)
    case 'addActivity': {
      const { sectionId, parentId, position, row } = edit
      if (sectionId !== null) {
        return changeItem(outline, sectionId, one => ({
          ...one,
          rows: insertAt(one.rows, newRow(row), position),
        }))
      }
      if (row.parts.length > 0)
        throw apiError(
          'NOT_SUPPORTED',
          'У части мероприятия не может быть частей: добавьте часть к самому мероприятию.',
        )
      const add = (rows: readonly OutlineRow[]) =>
        changeItem(rows, parentId, one => ({ ...one, parts: insertAt(one.parts, newRow(row), position) }))
      return changeSectionRows(outline, rows => rows.some(one => one.id === parentId), add)
    }
    case 'changeActivity': {
      const { change, responsible, inheritsAbove } = edit
      return changeSiblings(outline, edit.id, rows =>
        changeItem(rows, edit.id, row => ({
          ...row,
          cells: { ...row.cells, ...change },
          responsible: responsible ?? row.responsible,
          inheritsAbove: inheritsAbove ?? row.inheritsAbove,
        })),
      )
    }
    case 'moveActivity': {
      const { id, sectionId, position } = edit
      if (sectionId === null) {
        return changeSiblings(outline, id, rows => insertAt(removeItem(rows, id), itemOf(rows, id), position))
      }
      const row = outline.flatMap(section => section.rows).find(one => one.id === id)
      if (!row) throw notFound()
      const left = outline.map(section => ({ ...section, rows: removeItem(section.rows, id) }))
      return changeItem(left, sectionId, section => ({
        ...section,
        rows: insertAt(section.rows, row, position),
      }))
    }
    case 'removeActivity':
      return changeSiblings(outline, edit.id, rows => removeItem(rows, edit.id))
  }
}

const newRow = ({ responsible, inheritsAbove, parts, ...cells }: DraftRow): OutlineRow => ({
  id: randomUUIDv7(),
  before: null,
  cells,
  responsible,
  inheritsAbove,
  parts: parts.map(newRow),
})

interface Item {
  readonly id: string
}

const notFound = () =>
  apiError(
    'NOT_FOUND',
    'Такого раздела или мероприятия в дорожной карте нет: прочтите её заново и повторите.',
  )

function itemOf<T extends Item>(list: readonly T[], id: string | null): T {
  const found = list.find(one => one.id === id)
  if (!found) throw notFound()
  return found
}

const removeItem = <T extends Item>(list: readonly T[], id: string): readonly T[] =>
  list.filter(one => one.id !== id)

function insertAt<T extends Item>(list: readonly T[], item: T, position: number | null): readonly T[] {
  const index = position === null ? list.length : position - 1
  if (index >= 0 && index <= list.length) return list.toSpliced(index, 0, item)
  throw apiError(
    'NUMBER_OUT_OF_RANGE',
    `Порядкового номера ${position} нет: укажите номер от 1 до ${list.length + 1}.`,
  )
}

function changeItem<T extends Item>(
  list: readonly T[],
  id: string | null,
  change: (one: T) => T,
): readonly T[] {
  const found = itemOf(list, id)
  return list.map(one => (one === found ? change(one) : one))
}

type Rows = readonly OutlineRow[]

function changeSectionRows(
  outline: Outline,
  isIt: (rows: Rows) => boolean,
  change: (rows: Rows) => Rows,
): Outline {
  const found = outline.find(section => isIt(section.rows))
  if (!found) throw notFound()
  return outline.map(section => (section === found ? { ...section, rows: change(section.rows) } : section))
}

/** Changes the list that a row is in: its section's rows, or the parts of its activity. */
function changeSiblings(outline: Outline, id: string, change: (rows: Rows) => Rows): Outline {
  const holds = (rows: Rows) => rows.some(row => row.id === id)
  const isIn = (rows: Rows) => holds(rows) || rows.some(row => holds(row.parts))
  return changeSectionRows(outline, isIn, rows =>
    holds(rows)
      ? change(rows)
      : rows.map(row => (holds(row.parts) ? { ...row, parts: change(row.parts) } : row)),
  )
}
