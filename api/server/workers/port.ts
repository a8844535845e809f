import { createServer } from 'node:net'
import { boundHost, listenFailure } from '../../http/listen.ts'

/**
 * Takes the port alone for a moment, and gives its number. Processes that share a port would not notice another server on
 * it. Fails with StartFailure: PORT_TAKEN, BAD_ENVIRONMENT.
 */
export const claimPort = (host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', error => reject(listenFailure(error, host, port)))
    probe.listen({ host: boundHost(host), port }, () => {
      const address = probe.address()
      const claimed = typeof address === 'object' && address ? address.port : port
      probe.close(() => resolve(claimed))
    })
  })
