import type { IncomingMessage, RequestListener } from 'node:http'
import { apiErrors } from '../graphql/errors/table.ts'
import type { Limits } from '../server/limits.ts'
import { addressOf } from './address.ts'
import { knownCallers } from './known.ts'
import { perMinute } from './rate.ts'
import { type Refusal, refuse } from './refuse.ts'

/** What watches the server asks these, and nothing in them costs anything. */
const free = new Set(['/health', '/ready'])

export const tooMany = (wait: number): Required<Refusal> => ({
  ...apiErrors.TOO_MANY_REQUESTS,
  code: 'TOO_MANY_REQUESTS',
  message: `Слишком много запросов подряд: повторите через ${wait} с.`,
  headers: { 'retry-after': String(wait) },
})

/**
 * Bounds what comes from one address without a key, and how often an address may be wrong about a key: who guesses is cut
 * off before the database is asked, and those with a key that was in force a moment ago, at the same address, are not. Users with a key are bounded by themselves, wherever they come from.
 */
export const withVisitorLimit = (
  limits: Pick<Limits, 'ratePerAddress' | 'failuresPerAddress' | 'proxies'>,
  next: RequestListener,
): RequestListener => {
  const visits = perMinute(limits.ratePerAddress)
  const failures = perMinute(limits.failuresPerAddress)
  const known = knownCallers()
  const waitAfterFailures = (address: string, incoming: IncomingMessage) =>
    known.has(incoming) ? null : failures.wait(address)
  return async (incoming, outgoing) => {
    if (free.has(incoming.url ?? '')) return next(incoming, outgoing)
    const address = addressOf(incoming, limits.proxies)
    const signed = incoming.headers.authorization !== undefined
    const wait = await (signed ? waitAfterFailures(address, incoming) : visits.take(address))
    if (wait !== null) return refuse(outgoing, tooMany(wait))
    if (signed) {
      outgoing.once('finish', () => {
        if (outgoing.statusCode === 401) void failures.take(address)
        known.learn(incoming)
      })
    }
    return next(incoming, outgoing)
  }
}
