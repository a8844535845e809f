import type { FastifyInstance, FastifyRequest } from 'fastify'
import { mayAs, maySomewhere, rolesOf } from '../access/matrix.ts'
import { inTurns } from '../data/yield.ts'
import { overhead, readForm } from '../file/form.ts'
import { plainName } from '../file/name.ts'
import { spool, tooLarge } from '../file/spool.ts'
import type { Context, contextFrom } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { allowOnly } from '../http/errors.ts'
import { readPeriod, termPeriod } from '../roadmap/draft/period.ts'
import { parseTerm } from '../term/parse.ts'
import { rowsPerTurn } from '../term/with-terms.ts'
import type { Paper } from './paper/paper.ts'
import { readPaper } from './paper/read.ts'
import { draftOf } from './reading/draft.ts'
import { inspectDraft } from './reading/findings.ts'
import { periodOf, titleIn } from './reading/head.ts'
import { partyFinder } from './reading/parties.ts'
import { type CellRole, type ReadTables, readTablesOf } from './reading/rows.ts'
import { printedPlace } from './reading/value.ts'
import { type DraftRequest, ownerOf, readDraftRequest } from './request.ts'

export interface DocumentRoutes {
  /** Where arriving files lie. */
  readonly folder: string
  readonly contextOf: ReturnType<typeof contextFrom>
}

/** POST /drafts reads the roadmap in a document and stores nothing; `createRoadmap` takes what the caller accepts. */
export function draftRoutes(app: FastifyInstance, { contextOf, folder }: DocumentRoutes): void {
  app.post('/drafts', async request => draft(await contextOf(request), request, folder))
  allowOnly(app, '/drafts', ['POST'], 'Метод не подходит: передайте документ запросом POST /drafts.')
}

const roles = rolesOf('createRoadmap')

async function draft(context: Context, { raw }: FastifyRequest, folder: string) {
  const { viewer, limits } = context
  if (!viewer.user) throw apiError('UNAUTHENTICATED')
  if (!maySomewhere(viewer, roles)) throw apiError('FORBIDDEN')
  const bytesLimit = limits.importBytes
  if (Number(raw.headers['content-length'] ?? 0) > bytesLimit + overhead) throw tooLarge(bytesLimit)
  const { taken, part, fields } = await readForm(raw, bytesLimit, bytes => spool(bytes, folder, bytesLimit))
  try {
    const request = readDraftRequest(fields)
    if (taken.size === 0) throw apiError('FILE_INVALID', 'Файл пуст: приложите другой.')
    const place = await ownerOf(context, request.owner)
    if (!mayAs(viewer, roles, place.owner)) throw apiError('FORBIDDEN')
    const paper = await readPaper(taken.path, limits.importRows)
    const [, extension = 'txt'] = /\.(\w{1,5})$/.exec(part.name) ?? []
    return {
      document: {
        fileName: plainName(part.name, extension.toLowerCase()),
        sha256: taken.sha256,
        format: paper.format,
        tableCount: paper.blocks.filter(({ kind }) => kind === 'TABLE').length,
      },
      ...(await read(context, paper, request, place)),
    }
  } finally {
    await taken.discard()
  }
}

/** What a roadmap has at most: `createRoadmap` takes no more. */
const most = { rows: 1_000, letters: 10_000 }

function requireSize({ sections }: ReadTables): void {
  const rows = sections.flatMap(section => section.rows.flatMap(row => [row, ...row.parts]))
  if (rows.length > most.rows)
    throw apiError('LIMIT_EXCEEDED', `Мероприятий больше ${most.rows}: передайте одну дорожную карту.`)
  const long = rows.find(({ title, cells }) =>
    [title, ...cells.values()].some(one => (one?.text.length ?? 0) > most.letters),
  )
  if (long)
    throw apiError(
      'TEXT_TOO_LONG',
      `${printedPlace(long.at)}: текст ячейки длиннее ${most.letters} знаков, сократите его.`,
    )
}

/** Reads the different texts of one kind of cells; other requests have their turn between them. */
function eachText<T>({ sections }: ReadTables, role: CellRole, read: (text: string) => T) {
  const rows = sections.flatMap(section => section.rows.flatMap(row => [row, ...row.parts]))
  const texts = new Set(rows.flatMap(({ cells }) => cells.get(role)?.text ?? []))
  return inTurns([...texts], rowsPerTurn, text => [text, read(text)] as const)
}

/** A document with more rows is no roadmap. */
const mostRows = 5_000

async function read(
  context: Context,
  paper: Paper,
  request: DraftRequest,
  { id, owner }: Awaited<ReturnType<typeof ownerOf>>,
) {
  const rowCount = paper.blocks.reduce((sum, one) => sum + (one.kind === 'TABLE' ? one.rows.length : 0), 0)
  if (rowCount > mostRows)
    throw apiError(
      'LIMIT_EXCEEDED',
      `В таблицах документа больше ${mostRows} строк: передайте одну дорожную карту.`,
    )
  const tables = readTablesOf(paper)
  if (tables.sections.every(({ rows }) => rows.length === 0))
    throw apiError(
      'FILE_INVALID',
      'В документе нет таблицы мероприятий: добавьте в неё столбцы «Мероприятие» и «Срок» или «Ответственные».',
    )
  const period = periodOf(request, tables.above)
  requireSize(tables)
  const find = await partyFinder(context, owner, request.parties)
  const named = new Map(await eachText(tables, 'responsible', find))
  const head = { owner: id, title: request.title ?? titleIn(tables.above), period }
  const { input, ...drawn } = draftOf(tables, head, cell => named.get(cell) ?? [])
  const columns = readPeriod(period, 'input.period')
  const terms = termPeriod(columns, context)
  const termsRead = new Map(await eachText(tables, 'term', words => parseTerm(words, terms)))
  const termOf = (words: string | null) =>
    (words === null ? undefined : termsRead.get(words)) ?? parseTerm(null, terms)
  const inspected = inspectDraft(input, owner, termOf, drawn.parties)
  return { input, ...drawn, ...inspected, notRead: tables.notRead }
}
