import { apiError, type InputPath } from '../../graphql/errors/table.ts'
import type { SourceDefectInput } from '../../graphql/generated/contract.ts'
import type { RoadmapRow } from '../table.ts'
import { requireCell } from './cell.ts'

const most = 50

/** The defects of a stored roadmap, as `readDefects` read them. */
export const defectsOf = ({ sourceDefects }: Pick<RoadmapRow, 'sourceDefects'>) =>
  sourceDefects as unknown as readonly SourceDefectInput[]

/** The expected results of an input as they are stored. */
export const readResults = (results: readonly string[], path: InputPath): string[] =>
  few(results, path).map((text, index) =>
    requireCell(text, 'Ожидаемый результат пуст: напишите его.', `${path}[${index}]`),
  )

/** The defects of a document as they are stored. */
export const readDefects = (defects: readonly SourceDefectInput[], path: InputPath) =>
  few(defects, path).map(({ kind, place, text }, index) => ({
    kind,
    place: requireCell(
      place,
      'Место дефекта в документе не указано: напишите его.',
      `${path}[${index}].place`,
    ),
    text: requireCell(text, 'Содержание дефекта не указано: напишите его.', `${path}[${index}].text`),
  }))

function few<T>(list: readonly T[], path: InputPath): readonly T[] {
  if (list.length <= most) return list
  throw apiError('LIST_SIZE_INVALID', `Список слишком длинный: оставьте не больше ${most} строк.`, path)
}
