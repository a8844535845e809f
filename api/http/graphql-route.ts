import type { FastifyInstance, FastifyRequest } from 'fastify'
import { processRegularResult } from 'graphql-yoga'
import { jsonOf } from '../compile/json-text.ts'
import type { GraphQLServer } from '../graphql/yoga.ts'
import { isUtf8Encoded, readUtf8 } from '../text/utf8.ts'
import { allowOnly, Disconnected, refusal, unreadableJson, wrongEncoding, wrongMediaType } from './errors.ts'
import { plainPosts } from './plain-posts.ts'

/** JSON is UTF-8 (RFC 8259); forms and plain text are what a page of another site may send without asking first. */
const json = /^application\/(?:graphql\+)?json(?:;(?!.*charset="(?!utf-8"))|$)/i

const readsOnly = 'Запросы к API передают методом POST, а запросы без изменений – и методом GET.'
const wrongAccept =
  'Ответ бывает в форматах application/json и application/graphql-response+json, у подписки – text/event-stream: поправьте заголовок Accept.'
const noParameters = 'Запрос не читается: в теле нет запроса, передайте его полем query.'

/** Whether a connection is kept is Node's to decide; `Content-Encoding: none` is no encoding that HTTP knows. */
const notOurs: ReadonlySet<string> = new Set(['connection', 'content-encoding'])

/** A proxy passes events on as they come: nginx by the first header, a compressing one by the second. */
const unbuffered = { 'x-accel-buffering': 'no', 'cache-control': 'no-cache, no-transform' }

/** `/graphql`: Fastify reads the body, Yoga does the rest; most requests need none of its HTTP (`plainPosts`). */
export function graphqlRoute(app: FastifyInstance, yoga: GraphQLServer): void {
  const plain = plainPosts(yoga)
  const parseAs = 'buffer'
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<Buffer>(json, { parseAs }, (request, body, done) => {
    const text = readUtf8(body)
    if (text === null) done(wrongEncoding())
    else parseJson(request, text, done)
  })
  app.addContentTypeParser<Buffer>('application/graphql', { parseAs }, (_, body, done) => {
    const query = readUtf8(body)
    if (query === null) done(wrongEncoding())
    else done(null, { query })
  })
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const answer = await plain(request)
      if (answer && !answer.result.errors) {
        if (reply.raw.destroyed) throw new Disconnected()
        return reply.header('content-type', `${answer.type}; charset=utf-8`).send(jsonOf(answer.result))
      }
      const response = answer
        ? processRegularResult(answer.result, yoga.fetchAPI, answer.type)
        : await yoga.handleNodeRequestAndResponse(toNode(request), reply, { req: request })
      if (response.status === 406) throw refusal(406, wrongAccept)
      reply.code(response.status)
      response.headers.forEach((value, name) => {
        if (!notOurs.has(name.toLowerCase())) reply.header(name, value)
      })
      if (reply.raw.destroyed) throw new Disconnected()
      const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
      if (isStream) reply.headers(unbuffered)
      return reply.send(isStream ? response.body : await response.text())
    },
  })
  allowOnly(app, '/graphql', ['GET', 'POST'], readsOnly)
}

/** The request as Yoga takes it from Node: with the body that has been read already. */
function toNode({ method, url, headers, body, query, socket }: FastifyRequest) {
  if (method === 'GET') {
    if (!isUtf8Encoded(url)) throw wrongEncoding()
    checkParameters(query)
    return { method, url, headers, socket }
  }
  if (body === undefined) throw wrongMediaType()
  if (typeof body !== 'object' || body === null || Object.keys(body).length === 0)
    throw refusal(400, noParameters)
  return { method, url, headers: { ...headers, 'content-type': 'application/json' }, body, socket }
}

/** Refuses broken JSON in an address, which Yoga would take for a bug. */
function checkParameters(query: unknown): void {
  const { variables, extensions }: Readonly<Record<string, unknown>> = Object(query)
  try {
    for (const text of [variables, extensions].flat()) if (text) JSON.parse(String(text))
  } catch {
    throw refusal(400, unreadableJson)
  }
}
