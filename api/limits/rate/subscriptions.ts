import type { Plugin } from 'graphql-yoga'
import type { ExecutionContext } from '../../graphql/context.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { Limits } from '../../server/limits.ts'
import { networkOf } from './address.ts'

/** A subscription of the caller may have ended by then. */
const retryAfterSeconds = 60

/**
 * Bounds the subscriptions that one user, or one address without a key, has open at a time: each queries the database every
 * few seconds, and lasts for minutes.
 */
export const useSubscriptionLimit = ({
  subscriptions: most,
}: Pick<Limits, 'subscriptions'>): Plugin<ExecutionContext> => {
  const open = new Map<string, number>()
  return {
    onSubscribe({ args, setResultAndStopExecution }) {
      const { viewer, request, req } = args.contextValue
      const caller = viewer.user?.id ?? networkOf(req.ip)
      const count = open.get(caller) ?? 0
      if (count >= most) return void setResultAndStopExecution({ errors: [tooMany(most)] })
      open.set(caller, count + 1)
      const end = once(() => {
        const left = (open.get(caller) ?? 1) - 1
        if (left > 0) open.set(caller, left)
        else open.delete(caller)
      })
      request.signal.addEventListener('abort', end)
      // A subscription lasts for minutes: it takes no place of the requests that are worked on at a time.
      req.releasePlace?.()
      return {
        onSubscribeResult: ({ result }) => {
          if (!(Symbol.asyncIterator in result)) end()
          return { onEnd: end }
        },
      }
    },
  }
}

const tooMany = (most: number) =>
  apiError(
    'TOO_MANY_REQUESTS',
    `Открыто подписок: ${most}, это предел: закройте ненужные и повторите через минуту.`,
    retryAfterSeconds,
  )

const once = (work: () => void) => {
  let done = false
  return () => {
    if (!done) work()
    done = true
  }
}
