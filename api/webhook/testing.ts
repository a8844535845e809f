import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An event as a receiver gets it. */
export interface Received {
  readonly id: string
  readonly signatures: readonly string[]
  readonly timestamp: string
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: the payload depends on the document of the test
  readonly body: any
}

/** A receiver on 127.0.0.1 that answers with a status; while it is away it cuts every connection. */
export async function openReceiver() {
  const received: Received[] = []
  const state = { status: 204, isAway: false }
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', chunk => {
      text += chunk
    })
    request.on('end', () => {
      const { headers } = request
      if (state.status < 300)
        received.push({
          id: String(headers['webhook-id']),
          timestamp: String(headers['webhook-timestamp']),
          signatures: String(headers['webhook-signature']).split(' '),
          text,
          body: JSON.parse(text),
        })
      response.writeHead(state.status).end()
    })
  })
  server.on('connection', socket => {
    if (state.isAway) socket.destroy()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    received,
    state,
    url: `http://127.0.0.1:${port}/hook`,
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** The signature that a receiver expects of an event. */
export const expectedSignature = (secret: string, { id, timestamp, text }: Received): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
    .update(`${id}.${timestamp}.${text}`)
    .digest('base64')}`
