import type { FastifyInstance } from 'fastify'
import { apiError } from '../../graphql/errors/table.ts'
import type { Limits } from '../../server/limits.ts'
import { networkOf } from './address.ts'
import { type Release, semaphore } from './semaphore.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Gives back the request's place among those of its caller that are worked on at a time. */
    releasePlace: Release | null
  }
}

/** Requests that wait, for each that is worked on. */
const waitingForOne = 32

/** How long a request may wait, in ms. */
const longestWaitMs = 10_000

/**
 * Works on so many requests of one user, or of one address without a key, at a time, until they have taken the answers;
 * the others wait in line. So who sends hundreds at once, or reads a long answer slowly, delays only themselves.
 */
export function fairShare(app: FastifyInstance, { atOnce }: Pick<Limits, 'atOnce'>): void {
  const places = semaphore(atOnce, atOnce * waitingForOne, longestWaitMs)
  app.decorateRequest('releasePlace', null)
  app.addHook('preHandler', async (request, reply) => {
    const release = await places.acquire(request.caller?.user?.id ?? networkOf(request.ip))
    if (!release) throw tooManyAtOnce()
    request.releasePlace = release
    reply.raw.once('close', release)
    if (!reply.raw.closed) return
    // The caller has gone while the request waited.
    release()
    reply.hijack()
  })
}

const tooManyAtOnce = () =>
  apiError('TOO_MANY_REQUESTS', 'Слишком много запросов сразу: дождитесь ответов и повторите через 1 с.', 1)
