import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { maySomewhere, rolesOf } from '../access/matrix.ts'
import { overhead, readForm } from '../file/form.ts'
import { disposition, plainName } from '../file/name.ts'
import { spool, tooLarge } from '../file/spool.ts'
import { labelsOf } from '../graphql/binding/schema-extensions.ts'
import type { Context, contextFrom } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { allowOnly } from '../http/errors.ts'
import { errorWorkbook } from './error-workbook.ts'
import { findHeader } from './header.ts'
import { answerOf } from './outcome.ts'
import { profiles } from './profile/index.ts'
import { readRequest } from './request.ts'
import { readRows } from './rows.ts'
import { runImport } from './run.ts'
import { readTables } from './sheet/read.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const wrongMethod = 'Файл загружают запросом POST /imports; профили перечисляет GET /imports.'

/** POST /imports takes a file of rows; GET /imports tells the profiles. */
export function importRoutes(
  app: FastifyInstance,
  schema: GraphQLSchema,
  folder: string,
  contextOf: ReturnType<typeof contextFrom>,
): void {
  app.removeAllContentTypeParsers()
  // A form is read as it arrives, up to a limit of its own.
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
  app.get('/imports', async () => ({
    profiles: profiles.map(({ name, title, action, fields, defaults }) => ({
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
    })),
  }))
  app.post('/imports', async (request, reply) => {
    const { name, outcome, header, profile, tables } = await take(
      await contextOf(request),
      request,
      schema,
      folder,
    )
    if (!wantsWorkbook(request)) {
      const { format, encoding, delimiter } = tables
      return { profile: profile.name, format, encoding, delimiter, ...answerOf(outcome, header, profile) }
    }
    reply.type(workbook).header('content-disposition', disposition(plainName(`${name} – ошибки`, 'xlsx')))
    return reply.send(Buffer.from(await errorWorkbook(outcome, header)))
  })
  allowOnly(app, '/imports', ['GET', 'POST', 'HEAD'], wrongMethod)
}

const wantsWorkbook = ({ headers }: FastifyRequest): boolean => headers.accept?.includes(workbook) === true

async function take(context: Context, { raw }: FastifyRequest, schema: GraphQLSchema, folder: string) {
  const { viewer, limits } = context
  if (!viewer.user) throw apiError('UNAUTHENTICATED')
  if (!profiles.some(({ action }) => maySomewhere(viewer, rolesOf(action)))) throw apiError('FORBIDDEN')
  const most = limits.importBytes
  if (Number(raw.headers['content-length'] ?? 0) > most + overhead) throw tooLarge(most)
  const { taken, part, fields } = await readForm(raw, most, bytes => spool(bytes, folder, most))
  try {
    const { profile, request, mapping, given } = readRequest(fields)
    if (!maySomewhere(viewer, rolesOf(profile.action))) throw apiError('FORBIDDEN')
    if (taken.size === 0) throw apiError('FILE_INVALID', 'Файл пуст: приложите другой.')
    const tables = await readTables(taken.path, limits.importRows + headRows)
    const header = findHeader(tables, profile, mapping)
    const rows = readRows(header, profile, given, labelsOf(schema))
    if (rows.length === 0) throw apiError('FILE_INVALID', 'В файле нет строк под заголовками.')
    if (rows.length > limits.importRows) {
      throw apiError('LIMIT_EXCEEDED', `Строк больше ${limits.importRows}: разделите файл на части.`)
    }
    const outcome = await runImport(context, schema, profile, rows, request)
    return { name: part.name.replace(/\.\w+$/, ''), outcome, header, profile, tables }
  } finally {
    await taken.discard()
  }
}

/** Rows above the first one of data, and one more than is allowed. */
const headRows = 50
