import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { log } from './log/log.ts'
import { trace } from './log/trace.ts'

/** Answers a plain page beside the API. */
export type Page = (request: Request) => Response | Promise<Response>

/** The head of a request as `fetch` knows it, without its body. */
export const toRequest = (incoming: IncomingMessage, url: URL) => {
  const headers = new Headers()
  for (const [name, values = []] of Object.entries(incoming.headersDistinct))
    for (const value of values) headers.append(name, value)
  return new Request(url, { headers })
}

const send = async (response: Response, outgoing: ServerResponse) => {
  const body = Buffer.from(await response.arrayBuffer())
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(body)
}

/**
 * Answers GET and HEAD at these paths, each exactly as written, and leaves all else to the next listener.
 * It stands before the GraphQL server, so that health is told also when that one is busy or has its own idea.
 */
export const withPages = (pages: Readonly<Record<string, Page>>, next: RequestListener): RequestListener => {
  const table = new Map(Object.entries(pages))
  return (incoming, outgoing) => {
    const url = URL.parse(incoming.url ?? '/', 'http://localhost')
    const page = table.get(url?.pathname ?? '')
    if (!page || !url || !['GET', 'HEAD'].includes(incoming.method ?? '')) return next(incoming, outgoing)
    return Promise.resolve(toRequest(incoming, url))
      .then(page)
      .then(response => send(response, outgoing))
      .catch(error => {
        log.error({ error: trace(error) }, 'bug')
        outgoing.writeHead(500).end()
      })
  }
}
