import { type ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { type ApiErrorCode, apiErrors } from '../errors.ts'
import { withoutValues } from './redact.ts'

/**
 * Gives every error a code of the table, with the table's status: libraries have codes of their own (or none) for
 * requests that are put wrongly. Bugs keep theirs.
 */
export const useErrorCodes = (): Plugin => ({
  onResultProcess({ result, setResult }) {
    if (Array.isArray(result) || Symbol.asyncIterator in result) return
    // Neither a batch nor a stream is one result.
    const { errors, ...rest } = result as ExecutionResult
    if (errors) setResult({ ...rest, errors: errors.map(coded) })
  },
})

function coded(error: GraphQLError): GraphQLError {
  const { code, http, ...extensions } = error.extensions
  if (code === 'INTERNAL_SERVER_ERROR') return error
  const place = placeOf(error)
  if (isOurs(code)) {
    const { status } = apiErrors[code]
    return new GraphQLError(error.message, {
      ...place,
      extensions: { ...extensions, code, http: { ...headersOf(http), status } },
    })
  }
  return new GraphQLError(`Запрос составлен неверно: ${withoutValues(error.message)}`, {
    ...place,
    extensions: { code: 'BAD_INPUT', http: http ?? { status: apiErrors.BAD_INPUT.status, spec: true } },
  })
}

const placeOf = ({ nodes, source, positions, path }: GraphQLError) => ({
  ...(nodes && { nodes }),
  ...(source && { source }),
  ...(positions && { positions }),
  ...(path && { path }),
})

const isOurs = (code: unknown): code is ApiErrorCode =>
  typeof code === 'string' && Object.hasOwn(apiErrors, code)

const headersOf = (http: unknown): object =>
  typeof http === 'object' && http !== null && 'headers' in http ? { headers: http.headers } : {}
