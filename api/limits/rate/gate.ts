/** Runs work when there is a place for it: so many at a time, first come, first served, however long it takes. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>

export function gate(places: number): Gate {
  let taken = 0
  const waiting: (() => void)[] = []
  return async work => {
    if (taken < places) taken += 1
    else await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else taken -= 1
    }
  }
}
