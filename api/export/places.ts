import { type Release, semaphore } from '../limits/rate/semaphore.ts'

/** How long an export waits for another to end, in ms. */
const longestWaitMs = 5_000

/** Gives exports their turn; null where none comes in time. */
export type AcquirePlace = (caller: string) => Promise<Release | null>

/** So many exports at a time. One caller has half of the places at most: who reads slowly delays the other exports of their own. */
export function exportPlaces(atOnce: number): AcquirePlace {
  const half = Math.ceil(atOnce / 2)
  const ofCaller = semaphore(half, atOnce * 2, longestWaitMs)
  const ofAll = semaphore(atOnce, atOnce * 2, longestWaitMs)
  return async caller => {
    const own = await ofCaller.acquire(caller)
    if (!own) return null
    const common = await ofAll.acquire('export')
    if (!common) {
      own()
      return null
    }
    return () => {
      common()
      own()
    }
  }
}
