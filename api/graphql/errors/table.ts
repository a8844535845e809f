import { GraphQLError } from 'graphql'
import { type InputReason, isInputReason } from './reasons.ts'

/**
 * The closed table of API errors: the stable code a client switches on, the HTTP status of an answer that
 * holds nothing else, and what the code means. No other code ever leaves the server: findings are data
 * in a payload, and everything unexpected is masked.
 */
export const apiErrors = {
  UNAUTHENTICATED: {
    status: 401,
    meaning: 'Нужен вход: в запросе нет действующего ключа доступа или токена.',
    english: 'sign in first',
  },
  FORBIDDEN: {
    status: 403,
    meaning: 'Действие не разрешено вашей роли.',
    english: 'your role does not allow it',
  },
  NOT_FOUND: { status: 404, meaning: 'Запись не найдена.', english: 'no such record' },
  BAD_INPUT: {
    status: 400,
    meaning: 'Запрос составлен неверно.',
    english: 'the request is malformed; the message says how to correct it',
  },
  CONFLICT: {
    status: 409,
    meaning: 'Запись изменилась с тех пор, как вы её прочли, или её сейчас меняет кто-то другой.',
    english: 'the record has changed since you read it, or another user is changing it now',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    meaning: 'Слишком много запросов подряд: повторите позже.',
    english: 'too many requests in a short time',
  },
  UNAVAILABLE: {
    status: 503,
    meaning: 'Сервер занят или база данных недоступна: повторите через несколько секунд.',
    english: 'the server is busy, or its database is unavailable',
  },
  TOO_COSTLY: {
    status: 400,
    meaning: 'Запрос просит слишком много за один раз.',
    english: 'the request asks for too much at once',
  },
} as const satisfies Record<
  string,
  { readonly status: number; readonly meaning: string; readonly english: string }
>

export type ApiErrorCode = keyof typeof apiErrors

/** What an error is made of: a code, or in place of BAD_INPUT the reason of it. */
export type ErrorName = Exclude<ApiErrorCode, 'BAD_INPUT'> | InputReason

/** A part of the input of a mutation, as `input.rows[3].value`. */
export type InputPath = 'input' | `input.${string}` | `input[${number}]${string}`

/**
 * An error for the caller: a code of the table and a Russian sentence that says what to do. BAD_INPUT is named by its
 * reason, and has the path of the part of the input that it is about. What is temporary has the seconds after which the
 * caller may retry, which is also the header Retry-After.
 */
export function apiError(
  name: ErrorName,
  message: string = apiErrors[codeOf(name)].meaning,
  at?: InputPath | number,
): GraphQLError {
  const code = codeOf(name)
  const headers = typeof at === 'number' ? { headers: { 'retry-after': String(at) } } : {}
  return new GraphQLError(message, {
    extensions: {
      code,
      ...(isInputReason(name) && { reason: name }),
      ...(typeof at === 'string' && { path: at }),
      http: { status: apiErrors[code].status, ...headers },
    },
  })
}

const codeOf = (name: ErrorName): ApiErrorCode => (isInputReason(name) ? 'BAD_INPUT' : name)
