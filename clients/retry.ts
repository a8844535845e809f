import type { PodyomError } from './error.ts'

/** How often and how long a safe request is repeated. */
export interface RetryPolicy {
  /** How many times at most after the first; 0 never. */
  readonly times: number
  /** Milliseconds before the first repeat; each next one waits twice as long. */
  readonly delay: number
  /** Milliseconds that are never exceeded: if the server asks for more, the error is returned at once. */
  readonly longest: number
}

/** Three repeats: after about 0.2, 0.4 and 0.8 seconds. */
export const defaultRetry: RetryPolicy = { times: 3, delay: 200, longest: 10_000 }

const passing = ({ kind, status }: PodyomError) =>
  status === 503 || status === 429 || (kind === 'network' && status === undefined)

/**
 * Milliseconds to wait before repeating a safe request for the nth time (from 1), or null to give its error.
 * Half of the wait is chance, so that clients which failed together do not return together.
 */
export const waitBefore = (
  nth: number,
  error: PodyomError,
  policy: RetryPolicy,
  random: () => number = Math.random,
): number | null => {
  if (nth > policy.times || !passing(error)) return null
  if (error.retryAfter !== undefined)
    return error.retryAfter * 1000 > policy.longest ? null : error.retryAfter * 1000
  const full = Math.min(policy.delay * 2 ** (nth - 1), policy.longest)
  return full / 2 + (full / 2) * random()
}
