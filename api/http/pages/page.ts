import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { allowOnly } from '../errors.ts'

/** Sends a plain page outside of the API. */
export type Page = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

const wrongMethod = 'Эту страницу только читают: запросите её методом GET.'

/** Answers GET and HEAD at these paths. */
export function pageRoutes(app: FastifyInstance, pages: Readonly<Record<string, Page>>): void {
  for (const [path, page] of Object.entries(pages)) {
    app.get(path, page)
    allowOnly(app, path, ['GET', 'HEAD'], wrongMethod)
  }
}
