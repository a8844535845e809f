import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { authenticator } from '../auth/authenticate.ts'
import { type Context, contextFrom } from '../graphql/context.ts'
import { requestIdOf } from '../graphql/request-id.ts'
import { zonesOf } from '../graphql/timezones.ts'
import { toRequest, urlOf } from '../http/routes.ts'
import { perMinute } from '../limit/rate.ts'
import { refuse } from '../limit/refuse.ts'
import { tooMany } from '../limit/visitors.ts'
import { type ServerOptions, withDefaults } from '../server/options.ts'
import { answer, answerError } from './answer.ts'
import { download } from './download.ts'
import { refuse as refusal } from './fault.ts'
import { Hangup } from './form.ts'
import { end } from './linger.ts'
import type { Storage } from './storage.ts'
import { upload } from './upload.ts'

/** What the server of files is made of: the same as the GraphQL server's, and where the bytes lie. */
export interface FileOptions extends ServerOptions {
  readonly storage: Storage
  /** The folder below which files arrive. */
  readonly folder: string
}

/**
 * Answers POST /files and GET /files/<id>, and leaves all else to the next listener. Both ask for an `Authorization`
 * header, which no page of another site can send in a user's name.
 */
export function withFiles(given: FileOptions, next: RequestListener): RequestListener {
  const options = withDefaults(given)
  const { read, tokens, limits, now } = options
  const requests = perMinute(limits.ratePerKey)
  const authenticate = authenticator({ read, now, tokens })
  const contextOf = contextFrom(options, authenticate)
  const signedIn = async (request: Request): Promise<Context> => {
    const context = contextOf(request)
    return { ...context, viewer: await context.viewerNow(), zones: await zonesOf(read, now) }
  }
  return (incoming, outgoing) => {
    const url = urlOf(incoming)
    const [, root, id, ...rest] = url.pathname.split('/')
    if (root !== 'files' || rest.length > 0) return next(incoming, outgoing)
    const request = toRequest(incoming, url)
    outgoing.setHeader('x-request-id', requestIdOf(request))
    return signedIn(request)
      .then(async context => {
        const wait = context.viewer.user && (await requests.take(context.viewer.user.id))
        return wait ? refuse(outgoing, tooMany(wait)) : serve(options, context, incoming, outgoing, id)
      })
      .catch(error => {
        if (error instanceof Hangup || outgoing.headersSent) return void outgoing.destroy()
        if (!incoming.complete) outgoing.setHeader('connection', 'close')
        answerError(outgoing, error)
        end(incoming, outgoing)
      })
  }
}

async function serve(
  { storage, folder }: FileOptions,
  context: Context,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  id: string | undefined,
): Promise<void> {
  if (id && ['GET', 'HEAD'].includes(incoming.method ?? '')) {
    return download(context, incoming, outgoing, storage, id)
  }
  if (id || incoming.method !== 'POST') {
    outgoing.setHeader('allow', id ? 'GET, HEAD' : 'POST')
    throw refusal(405, 'Файл загружают запросом POST /files и скачивают запросом GET /files/<id>.')
  }
  const uploaded = await upload(context, incoming, { storage, folder })
  outgoing.setHeader('location', `/files/${uploaded.id}`)
  answer(outgoing, 201, uploaded)
  end(incoming, outgoing)
}
