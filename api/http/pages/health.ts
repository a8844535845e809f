import type { Page } from './page.ts'

/** `/health`: liveness. Checks the process alone, so that a stopped database does not restart servers. */
export const health: Page = async () => ({ status: 'ok' })

/** Why the server cannot take requests now, in one Russian sentence; null when it can. */
export type Obstacle = () => Promise<string | null>

const timeoutMs = 2_000

const late = (): Promise<string> =>
  new Promise(resolve => {
    setTimeout(resolve, timeoutMs, 'База данных не ответила вовремя.').unref()
  })

/** `/ready`: whether requests should be sent here; answers within two seconds. */
export const ready =
  (obstacle: Obstacle): Page =>
  async (_, reply) => {
    const reason = await Promise.race([obstacle().catch(() => 'База данных недоступна.'), late()])
    return reason ? reply.code(503).send({ status: 'unavailable', reason }) : { status: 'ready' }
  }
