import { type ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { withoutValues } from './detail.ts'
import type { InputReason } from './reasons.ts'
import { type ApiErrorCode, apiErrors } from './table.ts'

/**
 * Gives every error a code of the table, with the table's status: libraries have codes of their own (or none) for
 * malformed requests, and English messages. Bugs keep theirs.
 */
export const useErrorCodes = (): Plugin => ({
  onResultProcess({ result, setResult }) {
    if (Array.isArray(result) || Symbol.asyncIterator in result) return
    // Neither a batch nor a stream is one result.
    if (result.errors) setResult(withCodes(result as ExecutionResult))
  },
})

/** A result whose errors have codes of the table. */
export function withCodes({ errors, ...rest }: ExecutionResult): ExecutionResult {
  if (!errors) return rest
  return { ...rest, errors: once(errors.map(error => coded(error, isPartial(rest.data)))) }
}

/**
 * Reports a fault once: of errors that differ only by the index in a list only the first remains, and `repeated` is
 * their number. A bug has a number of its own for the administrator.
 */
function once(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  const alike = Map.groupBy(errors, ({ path, message, extensions, locations }) =>
    JSON.stringify([extensions.code, message, path?.filter(step => typeof step === 'string') ?? locations]),
  )
  return [...alike.values()].flatMap(([first, ...rest]) => {
    if (first && rest.length > 0) first.extensions.repeated = rest.length + 1
    return first ?? []
  })
}

/** Whether there is data besides the errors: a broken plugin must not hide the rest. */
const isPartial = (data: ExecutionResult['data']) => Object.values(data ?? {}).some(value => value !== null)

function coded(error: GraphQLError, partial: boolean): GraphQLError {
  const { code, http, ...extensions } = error.extensions
  const place = placeOf(error)
  if (code === 'INTERNAL_SERVER_ERROR' && partial)
    return new GraphQLError(error.message, { ...place, extensions: { ...extensions, code } })
  if (code === 'INTERNAL_SERVER_ERROR') return error
  if (isOurs(code)) {
    // What a scalar of ours says of a literal graphql-js wraps in a sentence that repeats the literal.
    const { message } = error.originalError instanceof GraphQLError ? error.originalError : error
    return new GraphQLError(message, {
      ...place,
      extensions: { ...extensions, code, http: strict(http, apiErrors[code].status) },
    })
  }
  return new GraphQLError(sentences[reasonOf(error)], {
    ...place,
    extensions: {
      code: 'BAD_INPUT',
      reason: reasonOf(error),
      detail: withoutValues(error.message),
      http: http ?? { status: apiErrors.BAD_INPUT.status, spec: true },
    },
  })
}

/** What is wrong with a request of which a library says so. */
function reasonOf({ nodes, positions, extensions }: GraphQLError): keyof typeof sentences {
  if (nodes) return 'SCHEMA_MISMATCH'
  if (positions) return 'SYNTAX_INVALID'
  return extensions.http?.status === 413 ? 'BODY_TOO_LARGE' : 'REQUEST_UNREADABLE'
}

/** A library's error in Russian, by its reason; its own message is the detail. */
const sentences = {
  SCHEMA_MISMATCH: 'Запрос составлен неверно: он не подходит к схеме.',
  SYNTAX_INVALID: 'Запрос составлен неверно: его текст не читается как GraphQL.',
  BODY_TOO_LARGE:
    'Запрос составлен неверно: тело запроса слишком большое: передайте меньше за один раз. Файлы принимает адрес /files.',
  REQUEST_UNREADABLE:
    'Запрос составлен неверно: передайте методом POST объект JSON с текстом запроса в поле query.',
} as const satisfies Partial<Record<InputReason, string>>

const placeOf = ({ nodes, source, positions, path }: GraphQLError) => ({
  ...(nodes && { nodes }),
  ...(source && { source }),
  ...(positions && { positions }),
  ...(path && { path }),
})

const isOurs = (code: unknown): code is ApiErrorCode =>
  typeof code === 'string' && Object.hasOwn(apiErrors, code)

/** The same status for every media type that the caller accepts (`spec` makes Yoga answer 200 to some). */
const strict = (http: unknown, status: number): object => {
  const { spec, ...given } =
    typeof http === 'object' && http !== null ? { spec: null, ...http } : { spec: null }
  return { status, ...given }
}
