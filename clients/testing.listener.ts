import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { afterEach } from 'vitest'

/** What a client sent: its headers and the GraphQL request. */
export interface Sent {
  readonly headers: IncomingMessage['headers']
  readonly body: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }
}

/** How a test's server answers the nth request (from 1): a Response, or a hang-up where it gives null. */
export type Reply = (sent: Sent, nth: number) => Response | null | Promise<Response | null>

const open: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

/** Opens a real HTTP port until the test ends and gives its address. */
export const listen = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  open.push(
    () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  return `http://127.0.0.1:${address.port}/graphql`
}

/** Opens a server that answers as the test says and remembers what it was sent. */
export const answering = async (reply: Reply): Promise<{ readonly url: string; readonly sent: Sent[] }> => {
  const sent: Sent[] = []
  const url = await listen(async (incoming, outgoing) => {
    const chunks = await incoming.toArray()
    const one = { headers: incoming.headers, body: JSON.parse(Buffer.concat(chunks).toString()) }
    sent.push(one)
    const response = await reply(one, sent.length)
    if (response === null) return void outgoing.destroy()
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(await response.text())
  })
  return { url, sent }
}
