import type { onRequestAsyncHookHandler } from 'fastify'
import { apiError } from '../../graphql/errors/table.ts'
import type { Limits } from '../../server/limits.ts'
import { networkOf } from './address.ts'
import { perMinute } from './per-minute.ts'
import { markOf, recentCallers } from './recent-callers.ts'

/** Monitoring polls these, and nothing in them costs anything. */
const free = new Set(['/health', '/ready'])

export const tooManyRequests = (wait: number) =>
  apiError('TOO_MANY_REQUESTS', `Слишком много запросов подряд: повторите через ${wait} с.`, wait)

/**
 * Bounds what comes from one address without a key, and how often an address may be wrong about a key: who guesses is cut
 * off before the database is read, and users whose key was in force at the server a moment ago are not. Users with a key
 * are bounded by `userLimit`, wherever they come from.
 */
export function addressLimit(
  limits: Pick<Limits, 'ratePerAddress' | 'failuresPerAddress'>,
): onRequestAsyncHookHandler {
  const visits = perMinute('visits', limits.ratePerAddress)
  const failures = perMinute('failures', limits.failuresPerAddress)
  const recent = recentCallers()
  return async (request, reply) => {
    if (free.has(request.url)) return
    const address = networkOf(request.ip)
    const { authorization } = request.headers
    if (authorization === undefined) {
      const wait = await visits.take(address)
      if (wait !== null) throw tooManyRequests(wait)
      return
    }
    const mark = markOf(authorization)
    const wait = recent.has(mark) ? null : await failures.wait(address)
    if (wait !== null) throw tooManyRequests(wait)
    reply.raw.once('finish', () => {
      if (reply.statusCode === 401) void failures.take(address)
      if (request.caller?.user) recent.remember(mark)
    })
  }
}
