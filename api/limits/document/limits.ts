import type { DocumentNode, GraphQLError } from 'graphql'
import { apiError, type ErrorName } from '../../graphql/errors/table.ts'
import type { Limits } from '../../server/limits.ts'
import * as measures from './measures.ts'
import { tooDeep, tooManyItems } from './values.ts'

/** A limit of a parsed document: what is measured, how much of it is allowed, and the error of a caller who exceeds it. */
interface DocumentLimit {
  readonly measure: (document: DocumentNode) => number
  readonly most: (limits: Limits) => number
  readonly message: (most: number) => string
  readonly code: ErrorName
}

const limit = (
  name: keyof Limits,
  measure: DocumentLimit['measure'],
  message: DocumentLimit['message'],
): DocumentLimit => ({ measure, most: limits => limits[name], message, code: 'TOO_COSTLY' })

/** In the order in which they are checked: those first that make the others and validation cheap. */
const documentLimits: readonly DocumentLimit[] = [
  limit(
    'operations',
    measures.operations,
    most => `В документе больше ${most} операций: передайте только нужную.`,
  ),
  limit('fragments', measures.fragments, most => `В запросе больше ${most} фрагментов: удалите лишние.`),
  {
    measure: measures.cyclicFragments,
    most: () => 0,
    message: () => 'Фрагмент включает сам себя, прямо или через другие: удалите это включение.',
    code: 'SCHEMA_MISMATCH',
  },
  limit('inputDepth', measures.literalDepth, tooDeep),
  limit('inputItems', measures.literalItems, tooManyItems),
  limit(
    'depth',
    measures.depth,
    most => `Поля вложены глубже ${most} уровней: запросите вложенное отдельно по идентификатору записи.`,
  ),
  limit(
    'aliases',
    measures.aliases,
    most =>
      `В запросе больше ${most} псевдонимов полей: разделите его или запросите списком, например nodes(ids:).`,
  ),
  limit(
    'repeats',
    measures.repeats,
    most => `Поля повторяются в запросе больше ${most} раз: удалите повторы.`,
  ),
  limit(
    'directives',
    measures.directives,
    most => `В запросе больше ${most} директив: удалите лишние @skip и @include.`,
  ),
  limit(
    'rootFields',
    measures.rootFields,
    most => `В операции больше ${most} полей верхнего уровня: разделите её на несколько запросов.`,
  ),
]

/** The error of the first limit that a document exceeds; null if it keeps them all. */
export function documentError(document: DocumentNode, limits: Limits): GraphQLError | null {
  for (const { measure, most, message, code } of documentLimits) {
    const allowed = most(limits)
    if (measure(document) > allowed) return apiError(code, message(allowed))
  }
  return null
}
