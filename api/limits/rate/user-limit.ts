import type { onRequestAsyncHookHandler } from 'fastify'
import type { Limits } from '../../server/limits.ts'
import { tooManyRequests } from './address-limit.ts'
import { perMinute } from './per-minute.ts'

/** Bounds the requests of one user, with whichever of their keys and tokens, before the body is read. */
export function userLimit({ ratePerKey }: Pick<Limits, 'ratePerKey'>): onRequestAsyncHookHandler {
  const requests = perMinute('user', ratePerKey)
  return async ({ caller }) => {
    const wait = caller?.user ? await requests.take(caller.user.id) : null
    if (wait !== null) throw tooManyRequests(wait)
  }
}
