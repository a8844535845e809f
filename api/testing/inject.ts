import type { Server } from '../server/server.ts'

/** What a test sends to a server that listens on no port. */
export interface Injected {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Sends a request through the whole server, from its first hook on, and gives the answer as `fetch` would. */
export async function inject(
  server: Server | Promise<Server>,
  url: string,
  { method = 'GET', headers = {}, body }: Injected = {},
): Promise<Response> {
  const answer = await (await server).inject({
    method,
    url,
    headers: { ...headers },
    ...(body !== undefined && { payload: body }),
  })
  const given = new Headers()
  for (const [name, value] of Object.entries(answer.headers)) given.set(name, String(value))
  const { statusCode: status } = answer
  return new Response([204, 304].includes(status) ? null : answer.body, { status, headers: given })
}
