/** Gives a place back; the second time it does nothing. */
export type Leave = () => void

/** Places at which callers are worked for, each caller's by a name of its own. */
export interface Line {
  /** Comes back when the caller has a place; null at once where too many of theirs wait already, and where none came free in time. */
  readonly enter: (caller: string) => Promise<Leave | null>
}

interface Places {
  taken: number
  readonly waiting: (() => void)[]
}

/** Tells whether a place came free in so many ms. */
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

/** So many places for each caller, so many waiting for them, each so many ms at most; who came first is first. */
export function lineOf(places: number, mostWaiting: number, longestMs: number): Line {
  const callers = new Map<string, Places>()

  const leave = (caller: string, own: Places): void => {
    const next = own.waiting.shift()
    if (next) next()
    else if (--own.taken === 0) callers.delete(caller)
  }

  return {
    enter: async caller => {
      const own = callers.get(caller) ?? { taken: 0, waiting: [] }
      if (own.waiting.length >= mostWaiting) return null
      callers.set(caller, own)
      if (own.taken < places) own.taken++
      else if (!(await wait(own, longestMs))) return null
      let gone = false
      return () => {
        if (gone) return
        gone = true
        // Between two requests of one caller others are heard.
        setImmediate(leave, caller, own)
      }
    },
  }
}
