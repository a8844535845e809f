import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { readId } from '../graphql/global-id.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import { fault } from './fault.ts'
import { findFile, type StoredFileRow } from './find.ts'
import { disposition } from './name.ts'
import { proven } from './proof.ts'
import type { Storage } from './storage.ts'

/** Sends a file to callers who may see a report with it, and to its uploader while no report has it; 404 to others. */
export async function download(
  context: Context,
  { method, headers, params }: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
  storage: Storage,
): Promise<FastifyReply> {
  if (!context.viewer.user)
    throw apiError(
      'UNAUTHENTICATED',
      'Для скачивания файла нужен вход: передайте ключ доступа в заголовке «Authorization: Bearer …».',
    )
  const named = readId(params.id)
  const file = named?.type === 'StoredFile' ? await findFile(context.read, context.viewer, named.id) : null
  if (!file)
    throw apiError(
      'NOT_FOUND',
      'Файл не найден: проверьте его идентификатор в поле file подтверждающего документа.',
    )
  const etag = `"${file.sha256}"`
  reply.headers({ etag, 'cache-control': 'private, no-cache' })
  const known = headers['if-none-match']?.split(',').some(one => one.trim().replace(/^W\//, '') === etag)
  if (known) return reply.code(304).send()
  const body = method === 'HEAD' ? null : await storage.get(file.sha256)
  if (method !== 'HEAD' && !body) throw fault('файла нет', new Error(`no bytes of ${file.sha256}`))
  reply.headers({
    'content-type': file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType,
    'content-length': file.size,
    'content-disposition': disposition(file.name),
    // Nothing in a file may run as a page of this server.
    'content-security-policy': "sandbox; default-src 'none'",
  })
  return reply.send(body && Readable.from(verified(body, file)))
}

/** The bytes of a file; a fault after the head of the answer has gone out can only cut it short, which its length tells. */
async function* verified(bytes: Readable, file: StoredFileRow) {
  try {
    yield* proven(bytes, file)
  } catch (error) {
    log.error({ doing: 'файл не отдан', error: trace(error) }, 'files away')
    throw error
  }
}
