import { createHash } from 'node:crypto'
import { execute, GraphQLError, type GraphQLSchema, parse } from 'graphql'
import { nestedIn } from '../action/document/dry-run.ts'
import { Undone } from '../action/document/perform-all.ts'
import type { Context } from '../graphql/context.ts'
import { readId } from '../graphql/global-id.ts'
import { faultOf, type ImportOutcome, type RowFault, type RowOutcome } from './outcome.ts'
import type { Field, ImportOptions, Profile } from './profile/profile.ts'
import type { FileRow } from './rows.ts'

export interface ImportRequest extends ImportOptions {
  readonly isDryRun: boolean
  readonly isAllOrNothing: boolean
}

/** How a run goes on where an earlier one was broken off, and reports its pieces. */
export interface RunProgress {
  /** What came of rows before; they are not written again. */
  readonly earlier: readonly RowOutcome[]
  /** Called after each piece, with all that is done. What it throws ends the run; in one transaction, it undoes it. */
  readonly onPiece: (piece: readonly RowOutcome[], done: readonly RowOutcome[]) => Promise<void>
}

/** A row with its input. */
interface Ready {
  readonly row: FileRow
  readonly input: object
  readonly group: string
}

/** What a mutation of a profile answers. */
interface Payload {
  readonly rows: readonly {
    readonly index: number
    readonly outcome: RowOutcome['outcome']
    readonly record: { readonly id: string } | null
    readonly error: (Omit<RowFault, 'field'> & { readonly path: string | null }) | null
  }[]
  readonly findings: readonly { readonly sentence: string }[]
}

/**
 * Writes the rows of a file by the mutation of its profile, in as many pieces as it takes; each piece is an action of its
 * own. Row by row, a piece is stored when it is done, so that a broken import is repeated and goes on. A dry run, and an
 * import of all rows or none, are one transaction.
 */
export async function runImport(
  context: Context,
  schema: GraphQLSchema,
  profile: Profile,
  rows: readonly FileRow[],
  request: ImportRequest,
  progress: RunProgress,
): Promise<ImportOutcome> {
  const importer = { schema, profile, request, progress, document: parse(profile.document) }
  const isWhole = request.isDryRun || request.isAllOrNothing
  if (!isWhole) return importIn(context, importer, rows)
  try {
    return await context.transact(async transaction => {
      const within = {
        ...context,
        read: transaction.read,
        transact: nestedIn(transaction),
        loaders: new Map(),
      }
      const outcome = await importIn(within, importer, rows)
      const isRefused = outcome.rows.some(one => one.outcome === 'REFUSED')
      if (request.isDryRun || isRefused) throw new Undone({ ...outcome, isStored: false })
      return outcome
    })
  } catch (error) {
    if (error instanceof Undone) return error.answer
    throw error
  }
}

interface Importer {
  readonly schema: GraphQLSchema
  readonly profile: Profile
  readonly request: ImportRequest
  readonly progress: RunProgress
  readonly document: ReturnType<typeof parse>
}

async function importIn(
  context: Context,
  importer: Importer,
  rows: readonly FileRow[],
): Promise<ImportOutcome> {
  const { profile, progress } = importer
  const done = new Set(progress.earlier.map(({ row }) => row.number))
  const left = rows.filter(({ number }) => !done.has(number))
  const readable = left.filter(({ faults }) => faults.length === 0)
  const prepared = await profile.prepare(
    context,
    readable.map(({ values }) => values),
  )
  const ready: Ready[] = []
  const unfit = left
    .filter(({ faults }) => faults.length > 0)
    .map(row => refused(row, row.faults.map(faultOf)))
  for (const [index, one] of prepared.entries()) {
    const row = readable[index]
    if (!row) continue
    if ('input' in one) ready.push({ row, input: one.input, group: one.group ?? '' })
    else unfit.push(refused(row, one.faults.map(faultOf)))
  }
  const outcomes = [...progress.earlier]
  const add = async (piece: readonly RowOutcome[]) => {
    if (piece.length === 0) return
    outcomes.push(...piece)
    await progress.onPiece(piece, outcomes)
  }
  await add(unfit)
  const warnings: string[] = []
  const all = piecesOf(ready, profile.size(context.limits))
  for (const [index, piece] of all.entries()) {
    const written = await writePiece(context, importer, piece)
    await add(written.outcomes)
    warnings.push(...written.warnings)
    if (written.isBroken) {
      const rest = all.slice(index + 1).flat()
      await add(rest.map(({ row }) => refused(row, [notReached])))
      break
    }
  }
  const ids = outcomes.flatMap(({ id }) => (id === null ? [] : (readId(id)?.id ?? [])))
  const absent = (await profile.absent?.(context, ids)) ?? null
  return {
    rows: outcomes.toSorted((one, other) => one.row.number - other.row.number),
    warnings: [...new Set(warnings)],
    absent,
    isStored: outcomes.some(({ outcome }) => outcome === 'CREATED' || outcome === 'UPDATED'),
  }
}

/** The rows as the mutation takes them: so many at a time, each time of one group. */
const piecesOf = (ready: readonly Ready[], size: number): readonly (readonly Ready[])[] =>
  [...Map.groupBy(ready, ({ group }) => group).values()].flatMap(rows =>
    Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
      rows.slice(index * size, (index + 1) * size),
    ),
  )

const refused = (row: FileRow, faults: readonly RowFault[]): RowOutcome => ({
  row,
  outcome: 'REFUSED',
  id: null,
  faults,
})

const notReached: RowFault = {
  code: 'UNAVAILABLE',
  reason: null,
  message: 'строка не обработана: загрузите файл ещё раз.',
  field: null,
}

interface Written {
  readonly outcomes: readonly RowOutcome[]
  readonly warnings: readonly string[]
  readonly isBroken: boolean
}

/**
 * A piece is an action of its own, and has an Idempotency-Key of its own: rows that now name what an earlier attempt has
 * stored are another piece.
 */
function ofPiece(context: Context, input: object): Context {
  const key = context.headers.get('idempotency-key')
  if (key === null) return context
  const own = createHash('sha256')
    .update(`${key} ${JSON.stringify(input)}`)
    .digest('hex')
  const headers = {
    get: (name: string) => (name.toLowerCase() === 'idempotency-key' ? own : context.headers.get(name)),
  }
  return { ...context, headers }
}

async function writePiece(context: Context, importer: Importer, piece: readonly Ready[]): Promise<Written> {
  const { schema, document, profile, request } = importer
  const input = { [profile.list]: piece.map(one => one.input), ...profile.options(request) }
  const { data, errors } = await execute({
    schema,
    document,
    contextValue: ofPiece(context, input),
    variableValues: { input },
  })
  const [error] = errors ?? []
  if (error) return broken(error, piece)
  // As the document of the profile asks.
  const payload = data?.[profile.action] as Payload
  const outcomes = payload.rows.flatMap(({ index, outcome, record, error: fault }) => {
    const row = piece[index]?.row
    if (!row) return []
    return [{ row, outcome, id: record?.id ?? null, faults: fault ? [placed(profile, fault)] : [] }]
  })
  return { outcomes, warnings: payload.findings.map(({ sentence }) => sentence), isBroken: false }
}

/** What the whole piece is refused for; what nobody has foreseen is thrown, and so is what undoes a transaction. */
function broken(error: GraphQLError, piece: readonly Ready[]): Written {
  const cause = error.originalError ?? error
  if (!(cause instanceof GraphQLError)) throw cause
  const { code, reason } = cause.extensions
  if (typeof code !== 'string') throw cause
  if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') throw cause
  const fault = {
    code,
    reason: typeof reason === 'string' ? reason : null,
    message: cause.message,
    field: null,
  }
  return {
    outcomes: piece.map(({ row }) => refused(row, [fault])),
    warnings: [],
    isBroken: code !== 'BAD_INPUT',
  }
}

/** A fault at the field of the profile that its path names. */
function placed(
  { fields, list }: Profile,
  { code, reason, message, path }: NonNullable<Payload['rows'][number]['error']>,
): RowFault {
  const part = path?.replace(new RegExp(`^input\\.${list}\\[\\d+\\]\\.?`), '') ?? ''
  const isAt = ({ name, path: own = name }: Field) =>
    own === part || (part !== '' && own.startsWith(`${part}.`))
  const field = fields.find(isAt)?.name ?? null
  return { code, reason, message, field }
}
