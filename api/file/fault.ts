import type { GraphQLError } from 'graphql'
import { apiError } from '../graphql/errors/table.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** Seconds in Retry-After: file storage does not recover in one. */
const later = 60

/** The answer where the store of files fails: UNAVAILABLE. The cause goes to the log. */
export function fault(doing: string, cause: unknown): GraphQLError {
  log.error({ doing, error: trace(cause) }, 'files away')
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return full.has(code)
    ? apiError(
        'UNAVAILABLE',
        'На сервере закончилось место для файлов: сообщите администратору сервера.',
        later,
      )
    : apiError('UNAVAILABLE', 'Хранилище файлов сейчас недоступно: повторите через несколько минут.', later)
}

/** Runs work on the file storage; any error becomes a storage fault. */
export async function orFault<T>(doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw fault(doing, cause)
  }
}
