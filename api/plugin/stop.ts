import { createContext, Script } from 'node:vm'

const call = new Script('work()')
const caller: { work: () => void } = { work: () => undefined }
createContext(caller)

/**
 * Does work that might never end by itself: false where it was stopped after `ms`, wherever it stood. V8 is told to stop
 * by a thread of its own, so neither a loop nor a regular expression nor a `catch` withstands it, and the process goes on.
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
