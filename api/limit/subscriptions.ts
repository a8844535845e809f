import { IncomingMessage } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Limits } from '../server/limits.ts'
import { addressOf } from './address.ts'

/** Seconds until a caller should come again: a subscription of theirs may have ended by then. */
const soon = 60

interface Asking {
  readonly request: Request
  /** Without a listener there is none. */
  readonly req?: unknown
}

/**
 * Bounds the subscriptions that one user, or one address without a key, has open at a time: each asks the database every
 * few seconds, and lasts for minutes.
 */
export const useSubscriptionLimit = ({
  subscriptions: most,
  proxies,
}: Pick<Limits, 'subscriptions' | 'proxies'>): Plugin => {
  const open = new Map<string, number>()
  return {
    onSubscribe({ args, setResultAndStopExecution }) {
      // Every request is executed with the context that server.ts makes, beside what the listener gives.
      const asking: unknown = args.contextValue
      const { viewer, request, req } = asking as Context & Asking
      const caller = viewer.user?.id ?? (req instanceof IncomingMessage ? addressOf(req, proxies) : '')
      const count = open.get(caller) ?? 0
      if (count >= most) return void setResultAndStopExecution({ errors: [tooMany(most)] })
      open.set(caller, count + 1)
      const end = once(() => {
        const left = (open.get(caller) ?? 1) - 1
        if (left > 0) open.set(caller, left)
        else open.delete(caller)
      })
      request.signal.addEventListener('abort', end)
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
    `Открыто ${most} подписок, больше нельзя: закройте ненужные и повторите через минуту.`,
    soon,
  )

const once = (work: () => void) => {
  let done = false
  return () => {
    if (!done) work()
    done = true
  }
}
