import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { apiError } from '../graphql/errors/table.ts'
import { allowOnly } from '../http/errors.ts'
import type { Developers } from '../server/options.ts'

/** A description of the server at an address of its own. */
export interface ContractFile {
  readonly path: string
  readonly mediaType: string
  /** Made at the first request. */
  readonly make: () => string
}

/** The descriptions of this server with its plugins. They are what introspection tells, so the same callers get them. */
export function contractRoutes(
  app: FastifyInstance,
  files: readonly ContractFile[],
  version: string,
  developers: Developers,
): void {
  for (const { path, mediaType, make } of files) {
    let made: { readonly text: string; readonly etag: string } | undefined
    app.get(path, async (request, reply) => {
      if (developers === 'SIGNED_IN' && !request.caller)
        throw apiError(
          'UNAUTHENTICATED',
          'Описание API дают после входа: передайте ключ доступа в заголовке «Authorization: Bearer …».',
        )
      if (!made) {
        const text = make()
        made = { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` }
      }
      const { text, etag } = made
      reply.headers({ etag, 'cache-control': 'private, no-cache', 'podyom-version': version })
      const known = request.headers['if-none-match']?.split(',').map(one => one.trim().replace(/^W\//, ''))
      return known?.includes(etag) ? reply.code(304).send() : reply.type(mediaType).send(text)
    })
    allowOnly(app, path, ['GET', 'HEAD'], 'Описание API только читают: запросите его методом GET.')
  }
}
