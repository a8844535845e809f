import { Kind } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { apiError } from '../graphql/errors/table.ts'
import type { Limits } from '../server/limits.ts'
import { whenParsed } from './parsed.ts'

/** Bounds the operations of a document: only one of them is executed, but all are validated. */
export const useMaxOperations = ({ operations }: Pick<Limits, 'operations'>): Plugin =>
  whenParsed(({ definitions }) => {
    if (definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length <= operations) return
    throw apiError('TOO_COSTLY', `В документе больше ${operations} операций: передайте только нужную.`)
  })
