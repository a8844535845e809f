import { Kind } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { apiError } from '../graphql/errors/table.ts'
import type { Limits } from '../server/limits.ts'
import { type Measure, measure, sum } from './fold.ts'
import { whenParsed } from './parsed.ts'

const outermost: Measure = { of: ({ kind }, within) => (kind === Kind.FIELD ? 1 : within), join: sum }

/** Bounds the root fields of an operation, those that fragments bring included. */
export const useMaxRootFields = ({ rootFields }: Pick<Limits, 'rootFields'>): Plugin =>
  whenParsed(document => {
    const found = measure(document, outermost)
    const operations = document.definitions.filter(
      ({ kind }) => kind === Kind.OPERATION_DEFINITION || kind === Kind.FRAGMENT_DEFINITION,
    )
    const within = operations.every(
      ({ kind }, i) => kind !== Kind.OPERATION_DEFINITION || (found[i] ?? 0) <= rootFields,
    )
    if (within) return
    throw apiError(
      'TOO_COSTLY',
      `В операции больше ${rootFields} полей верхнего уровня: разделите её на несколько запросов.`,
    )
  })
