import { randomUUIDv7 } from 'node:crypto'
import { apiError } from '../../graphql/errors/table.ts'
import type { PartyIds } from '../../organization/party.ts'
import type { DraftRow, DraftSection } from '../draft/draft.ts'
import type { Cells, Outline, OutlineRow, OutlineSection } from './outline.ts'

/** One step of editing a roadmap. Places count from one; without a place what is added stands last. */
export type Edit =
  | { readonly kind: 'addSection'; readonly place: number | null; readonly section: DraftSection }
  | {
      readonly kind: 'changeSection'
      readonly id: string
      readonly change: Partial<Pick<OutlineSection, 'number' | 'title' | 'note'>>
    }
  | { readonly kind: 'moveSection'; readonly id: string; readonly place: number }
  | { readonly kind: 'removeSection'; readonly id: string }
  | {
      readonly kind: 'addActivity'
      /** Just one of the two: the section, or the activity that the new row is a part of. */
      readonly sectionId: string | null
      readonly parentId: string | null
      readonly place: number | null
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
      readonly place: number
    }
  | { readonly kind: 'removeActivity'; readonly id: string }

/** An outline after a step; NOT_FOUND where the step names what is not in it, BAD_INPUT for a place that there is not. */
export function applyEdit(outline: Outline, edit: Edit): Outline {
  switch (edit.kind) {
    case 'addSection': {
      const { number, title, note, activities } = edit.section
      const rows = activities.map(newRow)
      return put(outline, { id: randomUUIDv7(), before: null, number, title, note, rows }, edit.place)
    }
    case 'changeSection':
      return within(outline, edit.id, section => ({ ...section, ...edit.change }))
    case 'moveSection':
      return put(without(outline, edit.id), pick(outline, edit.id), edit.place)
    case 'removeSection':
      pick(outline, edit.id)
      return without(outline, edit.id)
    case 'addActivity': {
      const { sectionId, parentId, place, row } = edit
      if (sectionId !== null) {
        return within(outline, sectionId, one => ({ ...one, rows: put(one.rows, newRow(row), place) }))
      }
      if (row.parts.length > 0) throw apiError('BAD_INPUT', 'У части мероприятия своих частей не бывает.')
      const add = (rows: readonly OutlineRow[]) =>
        within(rows, parentId, one => ({ ...one, parts: put(one.parts, newRow(row), place) }))
      return inSection(outline, rows => rows.some(one => one.id === parentId), add)
    }
    case 'changeActivity': {
      const { change, responsible, inheritsAbove } = edit
      return amongSiblings(outline, edit.id, rows =>
        within(rows, edit.id, row => ({
          ...row,
          cells: { ...row.cells, ...change },
          responsible: responsible ?? row.responsible,
          inheritsAbove: inheritsAbove ?? row.inheritsAbove,
        })),
      )
    }
    case 'moveActivity': {
      const { id, sectionId, place } = edit
      if (sectionId === null) {
        return amongSiblings(outline, id, rows => put(without(rows, id), pick(rows, id), place))
      }
      const row = outline.flatMap(section => section.rows).find(one => one.id === id)
      if (!row) throw absent()
      const left = outline.map(section => ({ ...section, rows: without(section.rows, id) }))
      return within(left, sectionId, section => ({ ...section, rows: put(section.rows, row, place) }))
    }
    case 'removeActivity':
      return amongSiblings(outline, edit.id, rows => without(rows, edit.id))
  }
}

const newRow = ({ responsible, inheritsAbove, parts, ...cells }: DraftRow): OutlineRow => ({
  ...{ id: randomUUIDv7(), before: null, cells, responsible, inheritsAbove },
  parts: parts.map(newRow),
})

interface Named {
  readonly id: string
}

const absent = () =>
  apiError('NOT_FOUND', 'Такого раздела или мероприятия в карте нет: прочтите её заново и повторите.')

function pick<T extends Named>(list: readonly T[], id: string | null): T {
  const found = list.find(one => one.id === id)
  if (!found) throw absent()
  return found
}

const without = <T extends Named>(list: readonly T[], id: string): readonly T[] =>
  list.filter(one => one.id !== id)

function put<T extends Named>(list: readonly T[], one: T, place: number | null): readonly T[] {
  const index = place === null ? list.length : place - 1
  if (index >= 0 && index <= list.length) return list.toSpliced(index, 0, one)
  throw apiError('BAD_INPUT', `Места ${place} нет: назовите место от 1 до ${list.length + 1}.`)
}

function within<T extends Named>(list: readonly T[], id: string | null, change: (one: T) => T): readonly T[] {
  const found = pick(list, id)
  return list.map(one => (one === found ? change(one) : one))
}

type Rows = readonly OutlineRow[]

function inSection(outline: Outline, isIt: (rows: Rows) => boolean, change: (rows: Rows) => Rows): Outline {
  const found = outline.find(section => isIt(section.rows))
  if (!found) throw absent()
  return outline.map(section => (section === found ? { ...section, rows: change(section.rows) } : section))
}

/** Changes the list in which a row stands: its section's rows, or the parts of its activity. */
function amongSiblings(outline: Outline, id: string, change: (rows: Rows) => Rows): Outline {
  const holds = (rows: Rows) => rows.some(row => row.id === id)
  const isIn = (rows: Rows) => holds(rows) || rows.some(row => holds(row.parts))
  return inSection(outline, isIn, rows =>
    holds(rows)
      ? change(rows)
      : rows.map(row => (holds(row.parts) ? { ...row, parts: change(row.parts) } : row)),
  )
}
