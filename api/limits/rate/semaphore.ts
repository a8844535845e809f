/** Gives a place back; the second time it does nothing. */
export type Release = () => void

/** A semaphore for each caller, by name. */
export interface Semaphore {
  /** Resolves when the caller has a place; to null at once where too many of theirs wait, and where none came free in time. */
  readonly acquire: (caller: string) => Promise<Release | null>
}

interface Places {
  taken: number
  readonly waiting: (() => void)[]
}

/** Whether a place came free within so many ms. */
const wait = ({ waiting }: Places, longestMs: number): Promise<boolean> =>
  new Promise(resolve => {
    const enter = () => {
      clearTimeout(late)
      resolve(true)
    }
    const late = setTimeout(() => {
      waiting.splice(waiting.indexOf(enter), 1)
      resolve(false)
    }, longestMs)
    waiting.push(enter)
  })

/** So many places for each caller, so many waiting for them, each so many ms at most; first come, first served. */
export function semaphore(places: number, mostWaiting: number, longestMs: number): Semaphore {
  const callers = new Map<string, Places>()

  const release = (caller: string, own: Places): void => {
    const next = own.waiting.shift()
    if (next) next()
    else if (--own.taken === 0) callers.delete(caller)
  }

  return {
    acquire: async caller => {
      const own = callers.get(caller) ?? { taken: 0, waiting: [] }
      if (own.waiting.length >= mostWaiting) return null
      callers.set(caller, own)
      if (own.taken < places) own.taken++
      else if (!(await wait(own, longestMs))) return null
      let isReleased = false
      return () => {
        if (isReleased) return
        isReleased = true
        // Between two requests of one caller others get their turn.
        setImmediate(release, caller, own)
      }
    },
  }
}
