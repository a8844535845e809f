import { GraphQLError } from 'graphql'
import { type Fault, faultOf } from '../../database/fault.ts'
import { log } from '../../log/log.ts'
import { trace } from '../../log/trace.ts'
import { apiError } from './table.ts'

/** Seconds in Retry-After. */
const soon = 1

const busy = () => apiError('CONFLICT', 'Запись сейчас меняет кто-то другой: повторите через секунду.', soon)

const answers: Readonly<Record<Fault, () => GraphQLError>> = {
  UNAVAILABLE: () => apiError('UNAVAILABLE', undefined, soon),
  BUSY: busy,
  UNDONE: busy,
  TOO_LONG: () =>
    apiError(
      'TOO_COSTLY',
      'Запрос выполняется слишком долго: сузьте отбор, например до одного региона, или разделите записи на части.',
    ),
}

const lastLogged = { at: 0 }

/** Every request fails while the database is away; the log gets one line a second. */
const logOutage = (error: unknown) => {
  if (Date.now() - lastLogged.at < 1_000) return
  lastLogged.at = Date.now()
  log.error({ error: trace(error) }, 'database away')
}

/** The clear answer to a fault of the database; null if the error is of another kind, most often a bug. */
export function answerTo(error: unknown): GraphQLError | null {
  const fault = faultOf(error)
  if (fault === 'UNAVAILABLE') logOutage(error)
  return fault && answers[fault]()
}

/** Whether an error says that the database is away, itself or by its clear answer. */
export const isAway = (error: unknown): boolean =>
  faultOf(error) === 'UNAVAILABLE' ||
  (error instanceof GraphQLError && error.extensions.code === 'UNAVAILABLE')

/** Throws the clear answer to a fault of the database, and any other error as it is. */
export function fail(error: unknown): never {
  throw answerTo(error) ?? error
}
