import { GraphQLError } from 'graphql'
import type { InputReason } from './reasons.ts'
import { type ApiErrorCode, apiErrors } from './table.ts'

/** What is wrong with a part of an input. */
export interface Mistake {
  /** BAD_INPUT for most. */
  readonly code?: ApiErrorCode
  /** Only of BAD_INPUT. */
  readonly reason?: InputReason | undefined
  /** What to correct, in Russian. */
  readonly message: string
  /** The part, as `input.rows[3].value`. */
  readonly path: string | null
  /** The English message of a library. */
  readonly detail?: string
}

/** Parts that one answer names at most. */
export const mostPaths = 100
/** Different mistakes, and rows of one mistake, that the message for people names at most. */
const mostInMessage = 10

/** All mistakes of an input: what is wrong in several parts is reported once, with their paths. */
export class InputError extends GraphQLError {
  readonly mistakes: readonly Mistake[]

  constructor(mistakes: readonly Mistake[]) {
    const [first] = mistakes
    const codes = new Set(mistakes.map(one => one.code ?? 'BAD_INPUT'))
    const [code = 'BAD_INPUT'] = codes.size === 1 ? codes : []
    const reason = mistakes.find(one => one.reason)?.reason
    super(messageOf(mistakes), {
      extensions: {
        code,
        ...(reason && { reason }),
        ...(first?.path && { path: first.path }),
        ...(first?.detail !== undefined && { detail: first.detail }),
        mistakes: listed(mistakes.slice(0, mostPaths)),
        ...(mistakes.length > mostPaths && { moreMistakes: mistakes.length - mostPaths }),
        http: { status: apiErrors[code].status },
      },
    })
    this.mistakes = mistakes
  }
}

/** The mistakes of an error that a check of a part has thrown; any other error is thrown again. */
export function mistakesOf(error: unknown, path: string): readonly Mistake[] {
  if (error instanceof InputError) return error.mistakes.map(one => ({ ...one, path: one.path ?? path }))
  if (!(error instanceof GraphQLError) || !isCorrectable(error.extensions.code)) throw error
  const { code, reason, path: own = path } = error.extensions
  return [{ code, reason: reason as InputReason | undefined, message: error.message, path: own as string }]
}

/** Reads a part; an error of its content that has no path of its own gets that of the part. */
export function inPart<R>(path: string, read: () => R): R {
  try {
    return read()
  } catch (error) {
    throw new InputError(mistakesOf(error, path))
  }
}

/** Runs a check of each part; throws an InputError with the mistakes of all. */
export function checkEach<T, R>(
  parts: readonly T[],
  pathOf: (index: number) => string,
  check: (part: T, index: number) => R,
): R[] {
  const mistakes: Mistake[] = []
  const results = parts.flatMap((part, index) => {
    try {
      return [check(part, index)]
    } catch (error) {
      mistakes.push(...mistakesOf(error, pathOf(index)))
      return []
    }
  })
  if (mistakes.length > 0) throw new InputError(mistakes)
  return results
}

const isCorrectable = (code: unknown): code is ApiErrorCode =>
  code === 'BAD_INPUT' || code === 'NOT_FOUND' || code === 'FORBIDDEN'

/** The row of a path, as people count, and the part of that row. */
function placeIn(path: string | null): { readonly row: number | null; readonly part: string } {
  const [, index, part = ''] = /^\w+(?:\.\w+)?\[(\d+)\](?:\.(.+))?$/.exec(path ?? '') ?? []
  return index === undefined ? { row: null, part: path ?? '' } : { row: Number(index) + 1, part }
}

/** The name of a part beside the number of its row. */
export const partOf = (path: string): string => placeIn(path).part

const alike = (mistakes: readonly Mistake[], keyOf: (one: Mistake) => string): readonly Mistake[][] => [
  ...Map.groupBy(mistakes, keyOf).values(),
]

const listed = (mistakes: readonly Mistake[]) =>
  alike(mistakes, ({ path: _, ...mistake }) => JSON.stringify(mistake)).flatMap(group => {
    const [first] = group
    if (!first) return []
    const { path: _, ...mistake } = first
    return [{ code: 'BAD_INPUT', ...mistake, paths: group.flatMap(({ path }) => path ?? []) }]
  })

/** «Строка 4: укажите предмет. Строки 6, 9: …» */
function messageOf(mistakes: readonly Mistake[]): string {
  const groups = alike(mistakes, ({ message, path }) =>
    JSON.stringify([message, placeIn(path).row === null ? path : null]),
  )
  const shown = groups.slice(0, mostInMessage).map(group => sentenceOf(group))
  const rest = groups.slice(mostInMessage).flat().length
  return [...shown, ...(rest > 0 ? [`Ещё ошибок: ${rest}.`] : [])].join(' ')
}

function sentenceOf(group: readonly Mistake[]): string {
  const message = group[0]?.message ?? ''
  const rows = [...new Set(group.flatMap(({ path }) => placeIn(path).row ?? []))]
  if (rows.length === 0) return message
  const more = rows.length > mostInMessage ? ` и ещё ${rows.length - mostInMessage}` : ''
  const name = rows.length === 1 ? 'Строка' : 'Строки'
  return `${name} ${rows.slice(0, mostInMessage).join(', ')}${more}: ${uncapitalized(message)}`
}

/** «ОКТМО» stays as it is. */
const uncapitalized = (text: string): string =>
  /^[А-ЯЁ][^А-ЯЁ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
