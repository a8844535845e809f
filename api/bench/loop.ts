import { monitorEventLoopDelay } from 'node:perf_hooks'
import pg from 'pg'
import type { Told } from './process.ts'

// Loaded before a process that is measured (`node --import`): tells its parent what it has done since it was last asked.

const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
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
  const told: Told = { hold: delay.max / 1e6, statements, cpu: (user + system) / 1_000 }
  delay.reset()
  statements = 0
  used = process.cpuUsage()
  process.send?.(told)
})
// Whom nobody asks any more is not needed.
process.on('disconnect', () => process.exit())
