import fastify, { type FastifyInstance } from 'fastify'
import type { Limits } from '../server/limits.ts'
import { endIdleConnectionsOnly } from './connection/idle-connections.ts'
import { connectionQueues } from './connection/pipelining.ts'
import { answerError, notFound } from './errors.ts'
import { answerOn, tunnel, unreadable } from './parse-errors.ts'
import { requestIdOf } from './request-id.ts'
import { securityHeaders } from './security-headers.ts'
import { originForm } from './strict-requests.ts'

const noSchemas = () => {
  throw new Error('No route has a JSON schema.')
}

/** Fastify with our time limits, and with an answer of ours wherever Node or Fastify refuses a request by themselves. */
export function createApp(limits: Limits): FastifyInstance {
  const queues = connectionQueues(limits)
  const app = fastify({
    http: {
      headersTimeout: limits.headersMs,
      connectionsCheckingInterval: 1_000,
      // `strictRequests` refuses a missing host, with a message.
      requireHostHeader: false,
    },
    requestTimeout: limits.requestMs,
    connectionTimeout: limits.idleMs,
    bodyLimit: limits.bodyBytes,
    trustProxy: limits.proxies > 0 && ((_, hop) => hop < limits.proxies),
    // What was sent before the stop is answered, each connection's last answer with `Connection: close`.
    return503OnClosing: false,
    // No route has a JSON schema: graphql-js checks what comes in, and Fastify need not load its validator.
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
    routerOptions: { ignoreTrailingSlash: true },
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
    rewriteUrl: originForm,
    clientErrorHandler: (error, socket) => queues.refuse(socket, unreadable(error.code)),
    frameworkErrors: (error, request, reply) => {
      reply.headers(securityHeaders)
      return answerError(error, request, reply)
    },
  })
  // As an option of Fastify, 0 would mean its own default.
  app.server.keepAliveTimeout = limits.keepAliveMs
  endIdleConnectionsOnly(app.server)
  app.server.on('checkExpectation', app.routing)
  app.server.on('connect', (_, socket) => answerOn(socket, tunnel))
  app.setErrorHandler(answerError)
  app.setNotFoundHandler(notFound)
  app.addHook('onRequest', queues.wait)
  app.addHook('onSend', queues.closeLast)
  app.addHook('preClose', queues.close)
  return app
}
