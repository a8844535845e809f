import cluster from 'node:cluster'
import { RateLimiterCluster, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Counts by a name (a user, an address) for a minute: in the memory of this process, or of the supervisor of several. */
export interface Rate {
  /** Counts one; the seconds to wait where there are too many already, else null. */
  readonly take: (name: string) => Promise<number | null>
  /** The seconds to wait where there are too many already, else null; counts nothing. */
  readonly wait: (name: string) => Promise<number | null>
}

const seconds = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 1_000))

type Limiter = Pick<RateLimiterMemory, 'consume' | 'get'>

/** How long a worker waits for the supervisor, in ms. */
const timeoutMs = 1_000

/**
 * One count for all workers; where the supervisor does not answer, or is gone and the worker stops, the count of the worker
 * alone.
 */
function shared(kind: string, points: number, own: Limiter): Limiter {
  const all = new RateLimiterCluster({ keyPrefix: kind, points, duration: 60, timeoutMs })
  const ask = <T>(work: (limiter: Limiter) => Promise<T>): Promise<T> =>
    process.connected
      ? work(all).catch(error => {
          if (error instanceof RateLimiterRes) throw error
          return work(own)
        })
      : work(own)
  return {
    consume: name => ask(limiter => limiter.consume(name)),
    get: name => ask(limiter => limiter.get(name)),
  }
}

/** So many a minute of a kind of requests. */
export function perMinute(kind: string, points: number): Rate {
  const own = new RateLimiterMemory({ points, duration: 60 })
  const limiter = cluster.isWorker ? shared(kind, points, own) : own
  return {
    take: async name => {
      try {
        await limiter.consume(name)
        return null
      } catch (error) {
        if (error instanceof RateLimiterRes) return seconds(error.msBeforeNext)
        throw error
      }
    },
    wait: async name => {
      const known = await limiter.get(name)
      return known && known.consumedPoints >= points ? seconds(known.msBeforeNext) : null
    },
  }
}
