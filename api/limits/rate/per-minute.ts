import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Counts by a name (a user, an address) for a minute, in the memory of this process. */
export interface Rate {
  /** Counts one; the seconds to wait where there are too many already, else null. */
  readonly take: (name: string) => Promise<number | null>
  /** The seconds to wait where there are too many already, else null; counts nothing. */
  readonly wait: (name: string) => Promise<number | null>
}

const seconds = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 1_000))

/** So many a minute. */
export function perMinute(points: number): Rate {
  const limiter = new RateLimiterMemory({ points, duration: 60 })
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
