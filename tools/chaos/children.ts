import type { ChildProcess } from 'node:child_process'

const running = new Map<ChildProcess, NodeJS.Signals>()

/** Notes a process of the scenarios, and the signal by which it ends when they are given up. */
export function noteChild(child: ChildProcess, signal: NodeJS.Signals): void {
  running.set(child, signal)
  child.once('close', () => running.delete(child))
}

/** How long a process may take to put away what is its own, in ms. */
const timeoutMs = 20_000

/** Ends all of them, and waits until they have ended. */
export async function endChildren(): Promise<void> {
  const late = setTimeout(() => {
    for (const child of running.keys()) child.kill('SIGKILL')
  }, timeoutMs)
  await Promise.all(
    [...running].map(([child, signal]) => {
      const closed = new Promise(resolve => child.once('close', resolve))
      child.kill(signal)
      return closed
    }),
  )
  clearTimeout(late)
}
