import type { RoadmapTable } from '../rule/columns.ts'
import type { CellField } from './cells.ts'

/** A column of a roadmap's workbook: a field that is filled, or one that is only shown. */
export interface WorkbookColumn {
  readonly heading: string
  readonly field: CellField | 'responsible' | 'execution'
  readonly width: number
}

const fields = {
  NUMBER: 'number',
  TITLE: 'title',
  TERM: 'term',
  RESPONSIBLE: 'responsible',
  RESULT: 'plannedResult',
  EXECUTION: 'execution',
} as const

/** The columns of the region's table in its order, and those that no printed table has. */
export function workbookColumns({ columns }: RoadmapTable): readonly WorkbookColumn[] {
  const own = columns.map(({ field, heading }) => ({
    heading,
    field: fields[field],
    width: field === 'NUMBER' ? 8 : 36,
  }))
  const more: readonly WorkbookColumn[] = [
    { heading: 'Подтверждающие документы', field: 'expectedEvidence', width: 28 },
    { heading: 'Примечание', field: 'note', width: 28 },
    { heading: 'Вид раздела', field: 'kind', width: 24 },
  ]
  return [...own, ...more]
}

/** Fields that people fill; the others are shown. */
export const isFilled = (field: WorkbookColumn['field']): field is CellField =>
  field !== 'responsible' && field !== 'execution'

/** The sheet of a workbook that people do not see: which roadmap it is, and each cell as it was handed out. */
export const baseSheet = 'podyom'
/** What its first cell says. */
export const mark = 'podyom.roadmap.1'
