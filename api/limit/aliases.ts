import { Kind } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { apiError } from '../graphql/errors/table.ts'
import type { Limits } from '../server/limits.ts'
import { type Measure, measure, sum } from './fold.ts'
import { whenParsed } from './parsed.ts'

const renamed: Measure = {
  of: (part, within) => within + (part.kind === Kind.FIELD && part.alias ? 1 : 0),
  join: sum,
}

/** Bounds the fields that are asked under another name, `__typename` among them. */
export const useMaxAliases = ({ aliases }: Pick<Limits, 'aliases'>): Plugin =>
  whenParsed(document => {
    if (measure(document, renamed).every(found => found <= aliases)) return
    throw apiError(
      'TOO_COSTLY',
      `В запросе больше ${aliases} псевдонимов полей: разделите его или спросите списком, например nodes(ids:).`,
    )
  })
