import { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import type { Authenticate } from '../auth/authenticate.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Limits } from '../server/limits.ts'
import { addressOf } from './address.ts'
import { lineOf } from './line.ts'

/** Requests that wait, for each that is worked on. */
const waitingForOne = 32

/** How long a request may wait, in ms: where those before it stand still, who waits is told so. */
const longestWait = 10_000

/**
 * Works on so many requests of one user, or of one address without a key, at a time, until they have taken the answers;
 * the others wait in line. So who sends hundreds at once, or reads slowly what is long, keeps waiting themselves alone.
 */
export const useFairShare = (
  { atOnce, proxies }: Pick<Limits, 'atOnce' | 'proxies'>,
  authenticate: Authenticate,
): Plugin => {
  const line = lineOf(atOnce, atOnce * waitingForOne, longestWait)
  return {
    onParams({ request, context, paramsHandler, setParamsHandler }) {
      const { req, res }: { readonly req?: unknown; readonly res?: unknown } = context
      // Without a listener nobody else waits.
      if (!(req instanceof IncomingMessage && res instanceof ServerResponse)) return
      setParamsHandler(async given => {
        // A key that is not in force is answered where the caller is found out.
        const viewer = await authenticate(request).catch(() => null)
        const leave = await line.enter(viewer?.user?.id ?? addressOf(req, proxies))
        if (!leave) return { errors: [tooMany()] }
        res.once('close', leave)
        if (res.closed) {
          leave()
          return { data: null }
        }
        const result = await paramsHandler(given)
        // A subscription lasts for minutes and has a limit of its own.
        if (Symbol.asyncIterator in result) leave()
        return result
      })
    },
  }
}

const tooMany = () =>
  apiError('TOO_MANY_REQUESTS', 'Слишком много запросов сразу: дождитесь ответов и повторите через 1 с.', 1)
