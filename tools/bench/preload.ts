import pg from 'pg'
import type { Usage } from './process.ts'

// Loaded before a process that is measured (`node --import`): reports its usage since the last report to its parent.

/** Milliseconds that the thread of the event loop has worked; what else the machine does meanwhile is not in them. */
const worked = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

let longest = 0
let before = worked()
// The time between two ticks is how long other requests waited.
setInterval(() => {
  const now = worked()
  longest = Math.max(longest, now - before)
  before = now
}, 1).unref()

let statements = 0
let used = process.cpuUsage()

const send = pg.Client.prototype.query
Object.assign(pg.Client.prototype, {
  query(...args: unknown[]) {
    statements += 1
    return Reflect.apply(send, this, args)
  },
})

process.on('message', () => {
  const { user, system } = process.cpuUsage(used)
  const usage: Usage = { longestBlock: longest, statements, cpu: (user + system) / 1_000 }
  longest = 0
  statements = 0
  used = process.cpuUsage()
  process.send?.(usage)
})
// Without a parent the process is not needed.
process.on('disconnect', () => process.exit())
