import { createHash } from 'node:crypto'
import { type GraphQLSchema, isInputObjectType } from 'graphql'
import { runAction } from '../action/run-action.ts'
import { type Outcome, Refusal } from '../action/unit-of-work.ts'
import { decodeInput } from '../graphql/binding/schema-extensions.ts'
import type { Context } from '../graphql/context.ts'
import { apiError, apiErrors } from '../graphql/errors/table.ts'
import { type SubmitReport, submit } from './submit.ts'

const mostRows = 200

/** Whether one bad row undoes all the others. */
export const BatchMode = { ALL_OR_NOTHING: 'ALL_OR_NOTHING', ROW_BY_ROW: 'ROW_BY_ROW' } as const

export interface SubmitReports {
  readonly rows: readonly SubmitReport[]
  readonly mode: keyof typeof BatchMode
}

/** Why a row is not stored. */
export interface RowFault {
  readonly code: string
  readonly message: string
  /** Only of BAD_INPUT. */
  readonly reason: string | null
  readonly path: string | null
}

/** The result of one row: the id of a stored report, or an error. */
export interface RowOutcome extends Outcome {
  /** The row's place in the input, from zero. */
  readonly index: number
  readonly error: RowFault | null
}

/** The results of all rows; none where another action of the document was refused. */
export interface BatchOutcome {
  readonly outcomes?: readonly RowOutcome[]
}

/** Submits many reports at once, with an outcome of each. In ALL_OR_NOTHING mode one failure leaves nothing stored. */
export async function submitReports(
  context: Context,
  { rows, mode }: SubmitReports,
  schema: GraphQLSchema,
): Promise<BatchOutcome> {
  if (!context.viewer.user) throw apiError('UNAUTHENTICATED')
  if (rows.length === 0 || rows.length > mostRows) {
    throw apiError(
      'LIST_SIZE_INVALID',
      `Число отчётов в пакете неверно: передайте от 1 до ${mostRows}.`,
      'input.rows',
    )
  }
  // Row by row, so that a bad id is an error of its row.
  const decode = (row: SubmitReport, index: number) => decodeRow(schema, row, index)
  if (mode === 'ALL_OR_NOTHING') return { outcomes: await together(context, rows, decode) }
  if (context.actions && context.actions.count > 1) {
    throw apiError(
      'NOT_SUPPORTED',
      'Режим ROW_BY_ROW сохраняет строки по отдельности, а действия одного запроса сохраняются вместе: отправьте пакет отдельным запросом или выберите ALL_OR_NOTHING.',
      'input.mode',
    )
  }
  return { outcomes: await apart(context, rows, decode) }
}

type DecodeRow = (row: SubmitReport, index: number) => SubmitReport

function apart(
  context: Context,
  rows: readonly SubmitReport[],
  decode: DecodeRow,
): Promise<readonly RowOutcome[]> {
  return inTurn(rows, (row, index) => submitRow(ofRow(context, index), decode(row, index)))
}

const submitRow = (context: Context, row: SubmitReport): Promise<Outcome> =>
  runAction(context, 'submitReport', row, work => submit(work, row))

/** A row as `decodeInput` makes it. */
function decodeRow(schema: GraphQLSchema, row: SubmitReport, index: number): SubmitReport {
  const type = schema.getType('SubmitReportInput')
  if (!isInputObjectType(type)) throw new Error('the contract has no SubmitReportInput')
  // Decoding keeps the shape of the input.
  return decodeInput(schema, type, row, `input.rows[${index}]`) as SubmitReport
}

/** Undoes the transaction and carries out of it what was found of each row. */
class BatchRefused extends Error {
  override readonly name = 'BatchRefused'
  readonly outcomes: readonly RowOutcome[]
  constructor(outcomes: readonly RowOutcome[]) {
    super('a row of the batch was refused')
    this.outcomes = outcomes
  }
}

async function together(
  context: Context,
  rows: readonly SubmitReport[],
  decode: DecodeRow,
): Promise<readonly RowOutcome[]> {
  try {
    const outcome = await runAction(context, 'submitReports', rows, async work => {
      const outcomes = await inTurn(rows, (row, index) => submit(work, decode(row, index)))
      if (outcomes.some(({ id }) => id === null)) throw new BatchRefused(outcomes)
      return { id: null, findings: [], outcomes } satisfies Outcome & { outcomes: readonly RowOutcome[] }
    })
    // `runAction` gives back what was returned just above, or the same read again under an Idempotency-Key.
    return (outcome as Outcome & { readonly outcomes: readonly RowOutcome[] }).outcomes.map(revive)
  } catch (error) {
    if (error instanceof BatchRefused) return error.outcomes.map(one => ({ ...one, id: null }))
    throw error
  }
}

async function inTurn(
  rows: readonly SubmitReport[],
  perform: (row: SubmitReport, index: number) => Promise<Outcome>,
): Promise<readonly RowOutcome[]> {
  const outcomes: RowOutcome[] = []
  for (const [index, row] of rows.entries()) {
    try {
      outcomes.push({ ...(await perform(row, index)), index, error: null })
    } catch (error) {
      outcomes.push({ index, ...refused(error, index) })
    }
  }
  return outcomes
}

/** Why a row is not stored; anything but an API error or a refusal is a bug and is thrown again. */
function refused(error: unknown, index: number): Pick<RowOutcome, 'id' | 'error' | 'findings'> {
  if (error instanceof Refusal) return { id: null, error: null, findings: error.findings }
  if (error instanceof Error && 'extensions' in error) {
    const { code, reason, path } = Object(error.extensions) as Readonly<Record<string, unknown>>
    if (typeof code === 'string' && Object.hasOwn(apiErrors, code)) {
      const fault = { code, message: error.message, reason: textOf(reason), path: inRow(textOf(path), index) }
      return { id: null, error: fault, findings: [] }
    }
  }
  throw error
}

/** A path of the input of one report as one of the batch. */
const inRow = (path: string | null, index: number): string | null =>
  path?.startsWith('input.rows[') ? path : (path?.replace(/^input\b/, `input.rows[${index}]`) ?? null)

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** The request as one row sees it: its Idempotency-Key is the row's own, for each row is an action of its own. */
function ofRow(context: Context, index: number): Context {
  const key = context.headers.get('idempotency-key')
  if (!key) return context
  const own = createHash('sha256').update(`${key} ${index}`).digest('hex')
  return { ...context, headers: new Headers({ 'idempotency-key': own }) }
}

/** Under an Idempotency-Key moments come back as text. */
const revive = (one: RowOutcome): RowOutcome => ({
  ...one,
  findings: one.findings.map(finding => ({ ...finding, foundAt: new Date(finding.foundAt) })),
})
