import { type Debugger, Session } from 'node:inspector'
import { workerData } from 'node:worker_threads'
import { log } from '../log/log.ts'

// The thread that `standstill.ts` starts: it looks whether the main thread still goes round, and ends the process where it does not.

/** What the thread is told. */
export interface Watched {
  /** The main thread counts its rounds here. */
  readonly rounds: Int32Array
  /** So long it may stand still. */
  readonly ms: number
  /** So often it is looked at in that time. */
  readonly looks: number
}

// Handed over by `standstill.ts`, which makes exactly this.
const { rounds, ms, looks } = workerData as Watched

/** How long the main thread is waited for to say where it stands. */
const patience = 10_000
const frames = 12

const end = (at: readonly string[]) => {
  log.error({ ms, at }, 'standstill')
  // Nothing gentler is heard by a thread that stands still.
  process.kill(process.pid, 'SIGKILL')
}

/** Ends the process once the main thread has said where it stands; also where it says nothing. */
const endKnowing = () => {
  setTimeout(end, patience, [])
  const session = new Session()
  session.connectToMainThread()
  const scripts = new Map<string, string>()
  session.on('Debugger.scriptParsed', ({ params }) => scripts.set(params.scriptId, params.url))
  session.on('Debugger.paused', ({ params }) => {
    const place = ({ functionName, location }: Debugger.CallFrame) =>
      `${functionName} (${scripts.get(location.scriptId)}:${location.lineNumber + 1})`
    end(params.callFrames.slice(0, frames).map(place))
  })
  session.post('Debugger.enable')
  session.post('Debugger.pause')
}

// It counts its own looks and no hours: a machine that was asleep has done nothing wrong.
let seen = 0
let missed = 0
const looking = setInterval(() => {
  const now = Atomics.load(rounds, 0)
  missed = now === seen ? missed + 1 : 0
  seen = now
  if (missed < looks) return
  clearInterval(looking)
  endKnowing()
}, ms / looks)
