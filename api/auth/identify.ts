import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Viewer } from '../data/scope.ts'
import type { Authenticate } from './authenticate.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sends the request; null without a key or a token, and before `identify`. */
    caller: Viewer | null
  }
}

/**
 * Finds out who sends a request, once, before anything else is looked at: limits, the developer's rights, access and files
 * read `request.caller`. A key or a token that is not in force is answered with 401 here.
 */
export const identify = (authenticate: Authenticate) => async (request: FastifyRequest) => {
  request.caller = await authenticate(request)
}

/** Declares `request.caller` on a server. */
export const decorateCaller = (app: FastifyInstance): void => {
  app.decorateRequest('caller', null)
}
