import type { FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Authenticate } from '../../auth/authenticate.ts'
import type { Developers } from '../../server/options.ts'
import { accepts } from '../responses/compression.ts'
import { graphiqlPage } from './graphiql-page.ts'

const refusal = `<!doctype html>
<html lang="ru"><meta charset="utf-8"><title>Подъём</title>
<p>Чтобы открыть GraphiQL, введите ключ доступа в поле пароля; имя пользователя – любое.</p></html>`

/** In which the page is kept, the shortest first. */
const encodings = ['br', 'gzip'] as const

/**
 * Answers a browser at /graphql with GraphiQL. If it is not public, the browser prompts for a key as the password
 * of HTTP Basic; requests of the page itself still carry `Authorization: Bearer` from its headers tab.
 */
export const graphiql =
  (developers: Developers, authenticate: Authenticate) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.method !== 'GET' || !request.headers.accept?.includes('text/html')) return
    const isOpen = developers === 'EVERYONE' || (await isSignedIn(request, authenticate))
    reply.type('text/html; charset=utf-8')
    if (!isOpen) {
      reply.code(401).header('www-authenticate', 'Basic realm="Podyom", charset="UTF-8"')
      return reply.send(refusal)
    }
    const { bytes, packed, etag, policy } = await graphiqlPage()
    reply.headers({
      'content-security-policy': policy,
      'cache-control': 'private, max-age=3600',
      vary: 'Origin, Accept, Accept-Encoding',
      etag,
    })
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send()
    const encoding = encodings.find(one => accepts(request.headers['accept-encoding'], one))
    if (!encoding) return reply.send(bytes)
    return reply.header('content-encoding', encoding).send((await packed)[encoding])
  }

const isSignedIn = ({ url, method, headers }: FastifyRequest, authenticate: Authenticate): Promise<boolean> =>
  authenticate({ url, method, headers: { ...headers, authorization: bearer(headers.authorization) } }).then(
    caller => caller !== null,
    error => {
      if (isUnauthenticated(error)) return false
      throw error
    },
  )

const isUnauthenticated = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED'

/** A browser that opens a page gives the key as the password of HTTP Basic. */
function bearer(authorization: string | undefined): string | undefined {
  const [, text = ''] = /^Basic +(\S+)$/i.exec(authorization ?? '') ?? []
  const key = Buffer.from(text, 'base64').toString().split(':').slice(1).join(':')
  return key ? `Bearer ${key}` : authorization
}
