import { createContext, Script } from 'node:vm'

const call = new Script('work()')
const caller: { work: () => void } = { work: () => undefined }
createContext(caller)

/**
 * Does work that might never end by itself: false where it was stopped after `ms`, wherever it stood. V8 is told to stop
 * by a thread of its own, so neither a loop nor a regular expression nor a `catch` withstands it, and the process goes on;
 * all but a loop of nothing but built-in functions that V8 has optimised (it looks for a stop where functions begin).
 * The thread costs about 0.1 ms, so much is done in one call. Work that throws is a mistake of the caller: it throws here.
 */
export function endsWithin(ms: number, work: () => void): boolean {
  caller.work = work
  try {
    call.runInContext(caller, { timeout: ms })
    return true
  } catch (error) {
    // The error is made in the other context, where `Error` is another class.
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false
    throw error
  }
}

/** What the work gives; fails where it has not ended after `ms`. */
export function within<T>(ms: number, work: () => T): T {
  const given: T[] = []
  if (endsWithin(ms, () => void given.push(work()))) return given[0] as T // Ended without an error, it has given one.
  throw new Error(`no end in ${ms} ms`)
}
