import { Kind } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { apiError } from '../graphql/errors/table.ts'
import type { Limits } from '../server/limits.ts'
import { type Measure, measure } from './fold.ts'
import { whenParsed } from './parsed.ts'

const levels: Measure = {
  of: ({ kind }, within) => (kind === Kind.FIELD ? within + 1 : within),
  join: Math.max,
}

/** Bounds how deep fields lie within each other, through fragments too; the schema's own fields are no exception. */
export const useMaxDepth = ({ depth }: Pick<Limits, 'depth'>): Plugin =>
  whenParsed(document => {
    if (measure(document, levels).every(found => found <= depth)) return
    throw apiError(
      'TOO_COSTLY',
      `Поля вложены глубже ${depth} уровней: спросите вложенное отдельным запросом по идентификатору записи.`,
    )
  })
