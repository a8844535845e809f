import cluster from 'node:cluster'
import { inspect } from 'node:util'
import { log } from './log/log.ts'
import { printable, printableLines } from './log/printable.ts'
import { readEnvironment } from './server/environment/environment.ts'
import { serverShutdown } from './server/shutdown.ts'
import { joinSupervisor } from './server/workers/worker.ts'

/** The supervisor of several workers loads nothing of what they work with. */
const main = async () => {
  const shutdown = serverShutdown()
  const environment = readEnvironment(process.env)
  log.level = environment.logLevel
  if (cluster.isPrimary && environment.workers > 1) {
    const { supervise } = await import('./server/workers/supervisor.ts')
    return supervise(environment, shutdown)
  }
  const worker = await joinSupervisor(environment.metricsToken !== null)
  const { plugins } = await import('../plugins/index.ts')
  const { serve } = await import('./server/serve.ts')
  return serve(environment, plugins, { shutdown, worker })
}

try {
  await main()
  process.exit()
} catch (error) {
  const { explain } = await import('./server/explain.ts')
  const known = explain(error)
  process.stderr.write(`${known === null ? printableLines(inspect(error)) : printable(known)}\n`)
  process.exit(1)
}
