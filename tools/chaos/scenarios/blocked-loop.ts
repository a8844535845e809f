import { setTimeout as pause } from 'node:timers/promises'
import { type Environment, patientServer } from '../environment.ts'
import { checkInvariants } from '../invariants.ts'
import { findTargets, startLoad } from '../load.ts'
import { assertion, type Result } from '../result.ts'

const variables = {
  ...patientServer,
  NODE_OPTIONS: `--import=${new URL('../preload/block-loop.ts', import.meta.url).href}`,
}

const isHealthy = (url: string, timeout: number) =>
  fetch(`${url}/health`, { signal: AbortSignal.timeout(timeout) }).then(
    ({ ok }) => ok,
    () => false,
  )

/** The event loop is blocked under writes: no health check is answered, and a supervisor, here the scenario, kills the process. */
export async function blockedLoop(
  environment: Environment,
  { writers = 4 } = {},
): Promise<readonly Result[]> {
  const targets = await findTargets(environment)
  const server = await environment.serve(variables)
  const load = startLoad(environment.caller(server), targets, writers)
  while (load.saved.length < writers && load.replies.length < 10 * writers) await pause(10)
  const before = await isHealthy(server.url, 60_000)
  server.signal('SIGUSR2')
  // The signal may come after the first check.
  await isHealthy(server.url, 2_000)
  const during = await isHealthy(server.url, 2_000)
  server.signal('SIGKILL')
  await server.exited
  await load.stop()
  return [
    assertion('пока цикл событий занят, проверка /health не проходит', before && !during),
    ...(await checkInvariants(environment, load.saved)),
  ]
}
