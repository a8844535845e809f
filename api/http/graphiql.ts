import type { Plugin } from 'graphql-yoga'
import { graphiqlPage } from './graphiql-page.ts'
import type { IsDeveloper } from './is-developer.ts'

const asksForPage = ({ method, headers }: Request) =>
  method === 'GET' && (headers.get('accept')?.includes('text/html') ?? false)

const refusal = `<!doctype html>
<html lang="ru"><meta charset="utf-8"><title>Подъём</title>
<p>GraphiQL открыт тем, кто вошёл: введите ключ вместо пароля, имя может быть любым.</p></html>`

const html = (
  body: string | Uint8Array<ArrayBuffer>,
  status: number,
  headers: Readonly<Record<string, string>>,
) => ({
  body,
  init: { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } },
})

/**
 * Answers a browser at /graphql with GraphiQL. Where it is not open to all, the browser asks for a key as the password
 * of HTTP Basic; requests of the page itself still carry `Authorization: Bearer` from its headers tab.
 */
export const useGraphiQLPage = (isDeveloper: IsDeveloper): Plugin => ({
  async onRequest({ request, url, fetchAPI, endResponse }) {
    if (url.pathname !== '/graphql' || !asksForPage(request)) return
    const { bytes, policy } = graphiqlPage()
    const { body, init } = (await isDeveloper(request))
      ? html(bytes, 200, { 'content-security-policy': policy, 'cache-control': 'private, max-age=3600' })
      : html(refusal, 401, { 'www-authenticate': 'Basic realm="Podyom", charset="UTF-8"' })
    endResponse(new fetchAPI.Response(body, init))
  },
})
