import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readChanges } from '../change/feed.ts'
import type { OpenSnapshot, Snapshot } from '../database/snapshot.ts'
import type { Context, contextFrom } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { allowOnly } from '../http/errors.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import type { Limits } from '../server/limits.ts'
import { parametersOf } from './parameters.ts'
import { exportPlaces } from './places.ts'
import { records, requireReadable, type Selection, type Taken, timeLimit } from './read.ts'
import { type Exporter, listRequest, snapshotRequest } from './request.ts'
import { lines, ndjson, writerOf } from './write.ts'

const busy = () =>
  apiError('TOO_MANY_REQUESTS', 'Сервер уже ведёт другие выгрузки: повторите через 30 с.', 30)

/** `GET /export`, `/export/<list>.csv`, `.ndjson` and `.json`: what the caller sees, of one moment. */
export function exportRoutes(
  app: FastifyInstance,
  exporter: Exporter,
  { contextOf, openSnapshot, limits }: Services,
): void {
  const acquire = exportPlaces(limits.exports)

  const begin = async (request: FastifyRequest, reply: FastifyReply, context: Context): Promise<Begun> => {
    const release = await acquire(context.viewer.user?.id ?? 'anyone')
    if (!release) throw busy()
    const ended: (() => unknown)[] = [release]
    reply.raw.once('close', () => ended.map(end => end()))
    // Read before the snapshot: what is stored in between is in both, and nothing is in neither.
    const { head } = await readChanges(context, { first: 0 }, { tables: [], isPersonal: () => false })
    const snapshot = await openSnapshot()
    // A caller who has gone before the first row leaves nobody else to end it.
    ended.push(snapshot.close)
    if (reply.raw.closed) await snapshot.close()
    reply.headers({ 'podyom-changes': head, 'cache-control': 'private, no-store', 'x-accel-buffering': 'no' })
    const checkTime = timeLimit(limits.exportMs)
    const check = async () => {
      checkTime()
      await context.viewerNow()
    }
    return { head, snapshot, check, isLeft: () => reply.raw.closed, isGzip: acceptsGzip(request) }
  }

  app.get<{ Params: { file: string } }>(
    '/export/:file',
    { exposeHeadRoute: false },
    async (request, reply) => {
      const context = await contextOf(request)
      const wanted = listRequest(exporter, context, request.params.file, parametersOf(request.query))
      requireReadable(context, exporter.catalog, wanted.selection)
      const begun = await begin(request, reply, context)
      const all = records(context, begun.snapshot, exporter.catalog, wanted.selection)
      if (wanted.format === 'json') return jsonPage(begun, all, wanted.selection)
      const pieces = await started(begun, all)
      const { mediaType, write } = writerOf(exporter.schema, wanted)
      reply.type(mediaType).header('content-disposition', `attachment; filename="${request.params.file}"`)
      // A workbook is compressed already.
      return send(reply, { ...begun, isGzip: begun.isGzip && wanted.format !== 'xlsx' }, write(pieces))
    },
  )

  app.get('/export', { exposeHeadRoute: false }, async (request, reply) => {
    const context = await contextOf(request)
    const selections = snapshotRequest(exporter, parametersOf(request.query))
    for (const one of selections) requireReadable(context, exporter.catalog, one)
    const begun = await begin(request, reply, context)
    reply.type(ndjson).header('content-disposition', 'attachment; filename="podyom.ndjson"')
    return send(reply, begun, await started(begun, everything(context, exporter, begun, selections)))
  })

  const readOnly = 'Выгрузку только читают: запросите её методом GET.'
  allowOnly(app, '/export', ['GET'], readOnly)
  allowOnly(app, '/export/:file', ['GET'], readOnly)
}

interface Services {
  readonly contextOf: ReturnType<typeof contextFrom>
  readonly openSnapshot: OpenSnapshot
  readonly limits: Limits
}

interface Begun {
  readonly snapshot: Snapshot
  /** The end of the change feed before the snapshot. */
  readonly head: string
  /** Fails where the caller's key has ended meanwhile, and where the export has lasted too long. */
  readonly check: () => Promise<void>
  /** Whether the caller has closed the connection. */
  readonly isLeft: () => boolean
  readonly isGzip: boolean
}

/** All types one after another, and a last line that says that nothing is missing. */
async function* everything(
  context: Context,
  { catalog }: Exporter,
  { snapshot, head }: Begun,
  selections: readonly Selection[],
): AsyncGenerator<string> {
  let count = 0
  for (const selection of selections)
    for await (const taken of records(context, snapshot, catalog, selection)) {
      count += taken.length
      yield lines(taken.map(record => ({ __typename: selection.from.type.name, ...record })))
    }
  yield lines([{ __typename: 'End', records: count, changes: head }])
}

async function jsonPage(
  { snapshot, head }: Begun,
  pieces: AsyncIterable<readonly Taken[]>,
  { first = 1 }: Selection,
) {
  try {
    const all: Taken[] = []
    for await (const piece of pieces) all.push(...piece)
    const kept = all.slice(0, first - 1)
    return { records: kept, next: all.length < first ? null : (kept.at(-1)?.id ?? null), changes: head }
  } finally {
    await snapshot.close()
  }
}

/** Reads the first piece: what fails before it is an answer, and what fails later cuts the answer short. */
async function started<T>({ snapshot }: Begun, pieces: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await pieces.next().catch(async error => {
    await snapshot.close()
    throw error
  })
  return (async function* () {
    if (!first.done) yield first.value
    yield* pieces
  })()
}

/** Sends text or bytes as they are made. */
function send(reply: FastifyReply, begun: Begun, pieces: AsyncGenerator<string | Uint8Array>) {
  const body = Readable.from(closing(begun, pieces), { objectMode: false })
  if (!begun.isGzip) return reply.send(body)
  const gzip = createGzip({ level: 4 })
  // A pipe tells neither end of the other's; each is closed with the other.
  body.once('error', error => gzip.destroy(error))
  gzip.once('close', () => body.destroy())
  return reply.header('content-encoding', 'gzip').send(body.pipe(gzip))
}

async function* closing({ snapshot, check, isLeft }: Begun, pieces: AsyncGenerator<string | Uint8Array>) {
  try {
    for await (const piece of pieces) {
      await check()
      if (piece.length > 0) yield piece
    }
  } catch (error) {
    if (!isLeft()) log.error({ doing: 'выгрузка оборвана', error: trace(error) }, 'export')
    throw error
  } finally {
    await snapshot.close()
  }
}

const acceptsGzip = ({ headers }: FastifyRequest): boolean =>
  /(?:^|,)\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))|,|$)/i.test(headers['accept-encoding'] ?? '')
