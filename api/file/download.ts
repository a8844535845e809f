import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Place } from '../action/unit-of-work.ts'
import { audit } from '../audit/audit.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { readId } from '../graphql/global-id.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import { fault } from './fault.ts'
import { findFile, findLinked, type StoredFileRow } from './find.ts'
import { linkedUser } from './link.ts'
import { disposition } from './name.ts'
import { proven } from './proof.ts'
import type { Storage } from './storage.ts'

type DownloadRequest = FastifyRequest<{ Params: { id: string }; Querystring: { link?: unknown } }>

/**
 * Sends a file to callers who may see a report with it, and to its uploader while no report has it; 404 to others. A link
 * is enough by itself, and reading by one is in the audit log.
 */
export async function download(
  context: Context,
  { method, headers, params, query }: DownloadRequest,
  reply: FastifyReply,
  storage: Storage,
): Promise<FastifyReply> {
  const named = readId(params.id)
  const id = named?.type === 'StoredFile' ? named.id : null
  const { file, reader } =
    query.link === undefined ? await byCaller(context, id) : await byLink(context, id, query.link)
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
  if (body && query.link !== undefined) await recordReading(context, file, reader)
  return reply.send(body && Readable.from(verified(body, file)))
}

/** A file, and in whose name it is read. */
interface Reading {
  readonly file: StoredFileRow
  readonly reader: { readonly id: string; readonly title: string }
}

async function byCaller({ read, viewer }: Context, id: string | null): Promise<Reading> {
  const { user: reader } = viewer
  if (!reader)
    throw apiError(
      'UNAUTHENTICATED',
      'Для скачивания файла нужен вход: передайте ключ доступа в заголовке «Authorization: Bearer …».',
    )
  const file = id ? await findFile(read, viewer, id) : null
  if (!file)
    throw apiError(
      'NOT_FOUND',
      'Файл не найден: проверьте его идентификатор в поле file подтверждающего документа.',
    )
  return { file, reader }
}

async function byLink({ read, cipher, now }: Context, id: string | null, link: unknown): Promise<Reading> {
  const userId = id && typeof link === 'string' ? linkedUser(await cipher(), id, link, now) : null
  const found = id && userId ? await findLinked(read, id, userId) : null
  if (!found || !userId)
    throw apiError('UNAUTHENTICATED', 'Ссылка на файл больше не действует: откройте файл заново.')
  return { file: found.file, reader: { id: userId, title: found.reader } }
}

/** Notes who has read a file, at the place of the report that has it. */
async function recordReading(
  { transact, requestId }: Context,
  { id }: StoredFileRow,
  user: Reading['reader'],
): Promise<void> {
  await transact(async tx => {
    const [place] = await tx.read<Place>(sql`
      select e.region_id as "regionId", e.municipality_id as "municipalityId", e.school_id as "schoolId"
      from core.evidence e where e.file_id = ${id}::uuid order by e.id limit 1`)
    const entry = { type: 'StoredFile', id, version: 0, before: null, after: null }
    audit(tx, { viewer: { user }, requestId }, 'readFile', [{ ...entry, place: place ?? nowhere }])
  })
}

const nowhere: Place = { regionId: null, municipalityId: null, schoolId: null }

/** The bytes of a file; a fault after the head of the answer has gone out can only cut it short, which its length tells. */
async function* verified(bytes: Readable, file: StoredFileRow) {
  try {
    yield* proven(bytes, file)
  } catch (error) {
    log.error({ doing: 'файл не отдан', error: trace(error) }, 'files away')
    throw error
  }
}
