import { GraphQLError } from 'graphql'

/**
 * The closed table of API errors: the stable code a client switches on, the HTTP status of an answer that
 * holds nothing else, and what the code means. No other code ever leaves the server: findings are data
 * in a payload, and everything unexpected is masked.
 */
export const apiErrors = {
  UNAUTHENTICATED: { status: 401, meaning: 'Нужно войти: запрос пришёл без действующего ключа или токена.' },
  FORBIDDEN: { status: 403, meaning: 'Действие не разрешено вашей роли.' },
  NOT_FOUND: { status: 404, meaning: 'Запись не найдена.' },
  BAD_INPUT: { status: 400, meaning: 'Запрос составлен неверно.' },
  CONFLICT: {
    status: 409,
    meaning: 'Запись изменилась с тех пор, как вы её прочли, или её сейчас меняет кто-то другой.',
  },
  TOO_MANY_REQUESTS: { status: 429, meaning: 'Слишком много запросов подряд: повторите позже.' },
  UNAVAILABLE: {
    status: 503,
    meaning: 'Сервер занят или база данных недоступна: повторите через несколько секунд.',
  },
  TOO_COSTLY: { status: 400, meaning: 'Запрос просит слишком много за один раз.' },
} as const satisfies Record<string, { readonly status: number; readonly meaning: string }>

export type ApiErrorCode = keyof typeof apiErrors

/**
 * An error for the caller: a code of the table and a Russian sentence that says what to do. `retryAfter` is for what
 * passes by itself: in so many seconds the caller may come again, which the header Retry-After says too.
 */
export function apiError(
  code: ApiErrorCode,
  message: string = apiErrors[code].meaning,
  retryAfter?: number,
): GraphQLError {
  const headers = retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }
  return new GraphQLError(message, {
    extensions: { code, http: { status: apiErrors[code].status, ...headers } },
  })
}
