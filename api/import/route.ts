import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { mayAs, maySomewhere, rolesOf } from '../access/matrix.ts'
import { currentViewer } from '../auth/current-viewer.ts'
import { disposition, plainName } from '../file/name.ts'
import { spool } from '../file/spool.ts'
import type { Context, contextFrom } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { readId } from '../graphql/global-id.ts'
import { allowOnly } from '../http/errors.ts'
import type { Jobs } from '../job/queue.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import { errorWorkbook } from './error-workbook.ts'
import { addressOf, findImport, importAnswer, isUnfinished } from './job/answer.ts'
import { performImport } from './job/perform.ts'
import { endImport, piecesOf } from './job/progress.ts'
import { sendImport } from './job/queues.ts'
import { type Arrival, cancelImport, claimImport, contentOf, recordImport } from './job/store.ts'
import { outcomesOf } from './outcome.ts'
import { profiles } from './profile/index.ts'
import { readRequest } from './request.ts'
import { readSource } from './source.ts'
import type { ImportRow } from './table.ts'
import { takeFile } from './upload.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A file with more rows is imported by a job, whether the caller asks for that or not. */
const mostRowsAtOnce = 2_000

export interface ImportRoutes {
  readonly schema: GraphQLSchema
  /** Where arriving files lie. */
  readonly folder: string
  readonly contextOf: ReturnType<typeof contextFrom>
  readonly now: () => Date
  /** Where long imports go; without it all are done while their caller waits. */
  readonly jobs: Pick<Jobs, 'send'> | null
}

/** POST /imports takes a file of rows, GET /imports tells the profiles; an import has an address of its own. */
export function importRoutes(app: FastifyInstance, services: ImportRoutes): void {
  const { contextOf, now } = services
  app.removeAllContentTypeParsers()
  // A form is read as it arrives, up to a limit of its own.
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
  app.get('/imports', async () => ({ profiles: profiles.map(describe) }))
  app.post('/imports', async (request, reply) => post(services, await contextOf(request), request, reply))
  app.get<Named>('/imports/:id', async (request, reply) => {
    const context = await contextOf(request)
    const found = await find(context, request.params.id)
    if (wantsWorkbook(request)) return sendWorkbook(services, context, found, reply)
    if (isUnfinished(found)) reply.header('retry-after', '1')
    return importAnswer(context, found)
  })
  app.delete<Named>('/imports/:id', async request => {
    const context = await contextOf(request)
    const found = await find(context, request.params.id)
    if (found.userId !== context.viewer.user?.id && !mayAs(context.viewer, ['ADMIN'], found))
      throw apiError(
        'FORBIDDEN',
        'Импорт начал другой пользователь: отменить его может он или администратор, обратитесь к ним.',
      )
    if (!isUnfinished(found))
      throw apiError(
        'CONFLICT',
        'Импорт уже завершён, отменить его нельзя: исправьте записи или загрузите исправленный файл.',
      )
    await cancelImport(context.read, found.id, now())
    return importAnswer(context, await find(context, request.params.id))
  })
  const one = 'Импорт читают запросом GET и отменяют запросом DELETE /imports/<id>.'
  allowOnly(app, '/imports/:id', ['GET', 'DELETE', 'HEAD'], one)
  const all = 'Файл загружают запросом POST /imports; профили перечисляет GET /imports.'
  allowOnly(app, '/imports', ['GET', 'POST', 'HEAD'], all)
}

interface Named {
  readonly Params: { readonly id: string }
}

const describe = ({ name, title, action, fields, defaults }: (typeof profiles)[number]) => ({
  name,
  title,
  mutation: action,
  defaults,
  fields: fields.map(({ name: field, label, headings, isRequired = false }) => ({
    field,
    label,
    headings,
    isRequired,
  })),
})

const wantsWorkbook = ({ headers }: FastifyRequest): boolean => headers.accept?.includes(workbook) === true

const prefersJob = ({ headers }: FastifyRequest): boolean =>
  /(?:^|[\s,;])respond-async(?:$|[\s,;])/i.test(String(headers.prefer ?? ''))

async function post(services: ImportRoutes, context: Context, request: FastifyRequest, reply: FastifyReply) {
  const { schema, folder, now, jobs } = services
  const { userId, arrival } = await takeFile(context, request, schema, folder)
  const isLong = prefersJob(request) || arrival.source.rows.length > mostRowsAtOnce
  const isJob = jobs !== null && isLong && (await mayLater(context, userId, arrival))
  const { id, isNew } = await recordImport(context, userId, arrival)
  // The same file of the same user is being imported already.
  const claim = isNew && !isJob ? await claimImport(context.read, id, now()) : null
  if (claim) {
    const { read, source } = arrival
    await performImport({ context, schema, now, request: read, source }, claim).catch(async error => {
      // The caller gets the error and sends the file again.
      const failure = 'Импорт прерван: загрузите файл ещё раз.'
      await endImport(context.read, claim, { state: 'FAILED', failure }, now())
      throw error
    })
  } else if (isNew && jobs) {
    await sendImport(jobs, id).catch(error => log.error({ error: trace(error) }, 'import not sent'))
  }
  const found = await findImport(context, id)
  if (!found) throw apiError('NOT_FOUND')
  reply.header('location', addressOf(id))
  if (claim && wantsWorkbook(request)) return sendWorkbook(services, context, found, reply)
  if (isUnfinished(found)) {
    reply.code(202).header('retry-after', '1')
    if (prefersJob(request)) reply.header('preference-applied', 'respond-async')
  }
  return importAnswer(context, found)
}

/** A job has the rights of its user alone; what the groups of a session grant ends with the request. */
async function mayLater(
  { read, now }: Context,
  userId: string,
  { read: { profile } }: Arrival,
): Promise<boolean> {
  const viewer = await currentViewer(read, userId, now)
  return viewer !== null && maySomewhere(viewer, rolesOf(profile.action))
}

async function find(context: Context, text: string): Promise<ImportRow> {
  if (!context.viewer.user) throw apiError('UNAUTHENTICATED')
  const named = readId(text)
  const found = named?.type === 'Import' ? await findImport(context, named.id) : null
  if (!found) throw apiError('NOT_FOUND', 'Такого импорта нет: проверьте адрес.')
  return found
}

/** The rows of the file with what came of each. */
async function sendWorkbook(
  { schema, folder }: ImportRoutes,
  { read, limits }: Context,
  row: ImportRow,
  reply: FastifyReply,
) {
  if (isUnfinished(row)) throw apiError('CONFLICT', 'Импорт ещё не завершён: повторите позже.')
  const content = await contentOf(read, row.id)
  if (!content) throw apiError('NOT_FOUND', 'Файл импорта уже удалён: загрузите его ещё раз.')
  const file = await spool(Readable.from([content.content]), folder, limits.importBytes)
  const { rows, header } = await readSource(file.path, readRequest(content.fields), schema, limits).finally(
    file.discard,
  )
  const outcomes = outcomesOf(rows, await piecesOf(read, row.id))
  const name = plainName(`${row.fileName.replace(/\.\w+$/, '')} – ошибки`, 'xlsx')
  reply.type(workbook).header('content-disposition', disposition(name))
  return reply.send(Buffer.from(await errorWorkbook(outcomes, header)))
}
