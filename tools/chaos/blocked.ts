import { setTimeout as pause } from 'node:timers/promises'
import { holdBooks } from './books.ts'
import { type Figure, promise } from './figure.ts'
import { startLoad, survey } from './load.ts'
import type { Stage } from './stage.ts'

const variables = {
  // On a busy machine a wait is no refusal.
  DATABASE_WAIT: '60000',
  LOCK_TIMEOUT: '60000',
  TRANSACTION_TIMEOUT: '60000',
  NODE_OPTIONS: `--import=${new URL('./block-loop.ts', import.meta.url).href}`,
}

const isHealthy = (url: string, timeout: number) =>
  fetch(`${url}/health`, { signal: AbortSignal.timeout(timeout) }).then(
    ({ ok }) => ok,
    () => false,
  )

/** The event loop is blocked under writes: no health check is answered, and a supervisor, here the drill, kills the process. */
export async function blocked(stage: Stage, { writers = 4 } = {}): Promise<readonly Figure[]> {
  const ground = await survey(stage)
  const server = await stage.serve(variables)
  const load = startLoad(stage.caller(server), ground, writers)
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
    promise('пока цикл событий занят, проверка /health не проходит', before && !during),
    ...(await holdBooks(stage, load.saved)),
  ]
}
