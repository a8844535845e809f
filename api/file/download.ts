import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { readId } from '../graphql/global-id.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import { fault } from './fault.ts'
import { findFile } from './find.ts'
import { disposition } from './name.ts'
import { proven } from './proof.ts'
import type { Storage } from './storage.ts'

/** Gives a file to whoever may see a report that has it, or uploaded it and has it in no report yet; to others 404. */
export async function download(
  context: Context,
  { method, headers }: IncomingMessage,
  outgoing: ServerResponse,
  storage: Storage,
  globalId: string,
): Promise<void> {
  if (!context.viewer.user) throw apiError('UNAUTHENTICATED', 'Файлы видны тем, кто вошёл: передайте ключ.')
  const named = readId(globalId)
  const file = named?.type === 'StoredFile' ? await findFile(context.read, context.viewer, named.id) : null
  if (!file) throw apiError('NOT_FOUND', 'Файл не найден.')
  const etag = `"${file.sha256}"`
  const fresh = { etag: etag, 'cache-control': 'private, no-cache' }
  const known = headers['if-none-match']?.split(',').some(one => one.trim().replace(/^W\//, '') === etag)
  if (known) return void outgoing.writeHead(304, fresh).end()
  const body = method === 'HEAD' ? null : await storage.get(file.sha256)
  if (method !== 'HEAD' && !body) throw fault('файла нет', new Error(`no bytes of ${file.sha256}`))
  outgoing.writeHead(200, {
    ...fresh,
    'content-type': file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType,
    'content-length': file.size,
    'content-disposition': disposition(file.name),
    // Nothing in a file may run as a page of this server.
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  })
  if (!body) return void outgoing.end()
  // The head has gone out: a fault now can only cut the answer short, which its length tells.
  await pipeline(body, bytes => proven(bytes, file), outgoing).catch(error => {
    log.error({ doing: 'файл не отдан', error: trace(error) }, 'files away')
    outgoing.destroy(error)
  })
}
