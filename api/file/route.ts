import type { FastifyInstance } from 'fastify'
import type { Context, contextFrom } from '../graphql/context.ts'
import { allowOnly } from '../http/errors.ts'
import { download } from './download.ts'
import type { Storage } from './storage.ts'
import { upload } from './upload.ts'

/** Where the bytes of files are kept. */
export interface FileStore {
  readonly storage: Storage
  /** The folder below which files arrive. */
  readonly folder: string
}

interface Named {
  Params: { id: string }
  Querystring: { link?: unknown }
}

const wrongMethod = 'Файл загружают запросом POST /files и скачивают запросом GET /files/<id>.'

/**
 * POST /files and GET /files/<id>. Both require a key, a token or the session of a browser, and that is taken from
 * pages of the platform alone: no page of another site can send a file in a user's name.
 */
export function fileRoutes(
  app: FastifyInstance,
  store: FileStore,
  contextOf: ReturnType<typeof contextFrom>,
): void {
  app.removeAllContentTypeParsers()
  // A form is read by `upload` as it arrives, up to a limit of its own.
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
  app.post('/files', async (request, reply) => {
    const context: Context = await contextOf(request)
    const uploaded = await upload(context, request.raw, store)
    return reply.code(201).header('location', `/files/${uploaded.id}`).send(uploaded)
  })
  app.get<Named>('/files/:id', { exposeHeadRoute: false }, async (request, reply) =>
    download(await contextOf(request), request, reply, store.storage),
  )
  app.head<Named>('/files/:id', async (request, reply) =>
    download(await contextOf(request), request, reply, store.storage),
  )
  allowOnly(app, '/files', ['POST'], wrongMethod)
  allowOnly(app, '/files/:id', ['GET', 'HEAD'], wrongMethod)
}
