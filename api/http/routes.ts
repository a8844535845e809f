import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { refuse } from '../limit/refuse.ts'

/** Answers a plain page beside the API. */
export type Page = (request: Request) => Response | Promise<Response>

/** The address of a request whose target `withSoundRequests` has found to be a path. */
export const urlOf = ({ url = '/' }: IncomingMessage): URL => new URL(`http://localhost${url}`)

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

const wrongMethod = 'Эту страницу только читают: запросите её методом GET.'
const nowhere =
  'По этому адресу ничего нет: запросы к API принимает адрес /graphql, файлы – /files, описание сервера – на странице /.'

/**
 * Answers GET and HEAD at these paths, each exactly as written, and leaves all else to the next listener.
 * It stands before the GraphQL server, so that health is told also when that one is busy or has its own idea.
 */
export const withPages = (pages: Readonly<Record<string, Page>>, next: RequestListener): RequestListener => {
  const table = new Map(Object.entries(pages))
  return async (incoming, outgoing) => {
    const url = urlOf(incoming)
    const page = table.get(url.pathname)
    if (!page) return next(incoming, outgoing)
    if (!['GET', 'HEAD'].includes(incoming.method ?? '')) {
      const headers = { allow: 'GET, HEAD' }
      return refuse(outgoing, { status: 405, code: 'BAD_INPUT', message: wrongMethod, headers })
    }
    await send(await page(toRequest(incoming, url)), outgoing)
  }
}

/** Leaves what is asked at a path, with or without a slash at its end, to the next listener, and answers 404 to all else. */
export const onlyAt =
  (path: string, next: RequestListener): RequestListener =>
  (incoming, outgoing) =>
    [path, `${path}/`].includes(urlOf(incoming).pathname)
      ? next(incoming, outgoing)
      : refuse(outgoing, { status: 404, code: 'NOT_FOUND', message: nowhere })
