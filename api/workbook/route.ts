import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { mayAs, maySomewhere, rolesOf } from '../access/matrix.ts'
import { overhead, readForm } from '../file/form.ts'
import { disposition, plainName } from '../file/name.ts'
import { spool, tooLarge } from '../file/spool.ts'
import { sharedVersion } from '../graphql/binding/fields.ts'
import { labelsOf } from '../graphql/binding/schema-extensions.ts'
import type { Context, contextFrom } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { allowOnly } from '../http/errors.ts'
import { tableOf } from '../rule/columns.ts'
import { readRoadmapCells } from './cells.ts'
import { workbookColumns } from './columns.ts'
import { merge, type Prefer } from './merge.ts'
import { readFilled, readFilledSheets, roadmapIn } from './read.ts'
import { writeWorkbook } from './write.ts'

export interface WorkbookRoutes {
  readonly schema: GraphQLSchema
  /** Where arriving files lie. */
  readonly folder: string
  readonly contextOf: ReturnType<typeof contextFrom>
}

/** The version that the caller reads and `editRoadmap` wants. */
const { resolve: versionOf } = sharedVersion('schoolId')

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const roles = rolesOf('editRoadmap')
/** As many steps as `editRoadmap` takes. */
const mostEdits = 200

/**
 * GET hands out the workbook of a roadmap; POST merges a filled one and stores nothing: `editRoadmap` takes what the caller
 * accepts.
 */
export function workbookRoutes(app: FastifyInstance, services: WorkbookRoutes): void {
  const { contextOf, schema } = services
  app.get<{ Params: { roadmap: string } }>('/workbooks/roadmaps/:roadmap', async (request, reply) => {
    const context = await contextOf(request)
    if (!context.viewer.user) throw apiError('UNAUTHENTICATED')
    const roadmap = await readRoadmapCells(context, request.params.roadmap.replace(/\.xlsx$/, ''))
    const columns = workbookColumns(await tableOf(context, roadmap.row.id))
    const name = plainName(roadmap.row.key, 'xlsx')
    reply.type(mediaType).header('content-disposition', disposition(name))
    return reply.send(Buffer.from(await writeWorkbook(roadmap, columns, kindsOf(schema))))
  })
  app.post('/workbooks', async request => mergeUpload(await contextOf(request), request, services))
  allowOnly(
    app,
    '/workbooks/roadmaps/:roadmap',
    ['GET', 'HEAD'],
    'Метод не подходит: получите книгу запросом GET.',
  )
  allowOnly(
    app,
    '/workbooks',
    ['POST'],
    'Метод не подходит: передайте заполненную книгу запросом POST /workbooks.',
  )
}

function kindsOf(schema: GraphQLSchema) {
  const kinds = labelsOf(schema).find(({ name }) => name === 'SectionKind')
  if (!kinds) throw new Error('the contract has no enum SectionKind')
  return kinds
}

function preferOf(fields: ReadonlyMap<string, string>): Prefer {
  const unknown = [...fields.keys()].find(name => name !== 'prefer')
  if (unknown !== undefined)
    throw apiError('NOT_INCLUDED', `Поля «${unknown}» нет: исправьте имя. Есть: prefer.`)
  const prefer = fields.get('prefer') ?? 'THEIRS'
  if (prefer === 'THEIRS' || prefer === 'YOURS') return prefer
  throw apiError('FORMAT_INVALID', `Значения ${prefer} нет: укажите в поле prefer THEIRS или YOURS.`)
}

async function mergeUpload(context: Context, { raw }: FastifyRequest, { schema, folder }: WorkbookRoutes) {
  const { viewer, limits } = context
  if (!viewer.user) throw apiError('UNAUTHENTICATED')
  if (!maySomewhere(viewer, roles)) throw apiError('FORBIDDEN')
  const most = limits.importBytes
  if (Number(raw.headers['content-length'] ?? 0) > most + overhead) throw tooLarge(most)
  const { taken, fields } = await readForm(raw, most, bytes => spool(bytes, folder, most))
  try {
    const prefer = preferOf(fields)
    const sheets = await readFilledSheets(taken.path, limits.importRows)
    const roadmap = await readRoadmapCells(context, roadmapIn(sheets))
    if (!mayAs(viewer, roles, roadmap.row)) throw apiError('FORBIDDEN')
    const columns = workbookColumns(await tableOf(context, roadmap.row.id))
    const filled = readFilled(sheets, columns, kindsOf(schema))
    const { cells, rows, edits } = merge(filled, roadmap.rows, prefer)
    const { key } = roadmap.row
    const version = versionOf(roadmap.row, {}, context)
    const countOf = (outcome: string) => cells.filter(one => one.outcome === outcome).length
    return {
      roadmap: { id: roadmap.id, key, version, handedOutVersion: filled.version },
      changed: countOf('CHANGED'),
      conflicts: countOf('CONFLICT'),
      refused: countOf('REFUSED'),
      cells,
      rows,
      remaining: Math.max(edits.length - mostEdits, 0),
      input: edits.length === 0 ? null : { roadmap: roadmap.id, version, edits: edits.slice(0, mostEdits) },
    }
  } finally {
    await taken.discard()
  }
}
