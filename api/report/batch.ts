import { createHash } from 'node:crypto'
import { act } from '../action/run-action.ts'
import { type Outcome, Refusal } from '../action/work.ts'
import type { Context } from '../graphql/context.ts'
import { apiError, apiErrors } from '../graphql/errors/table.ts'
import { type GivenReport, readReport } from './input.ts'
import { submit, submitReport } from './submit.ts'

const mostRows = 200

/** Whether one bad row undoes all the others. */
export const BatchMode = { ALL_OR_NOTHING: 'ALL_OR_NOTHING', ROW_BY_ROW: 'ROW_BY_ROW' } as const

export interface SubmitReports {
  readonly rows: readonly GivenReport[]
  readonly mode: keyof typeof BatchMode
}

/** What came of one row: a stored report, by id, or why there is none. */
export interface RowOutcome extends Outcome {
  /** The row's place in the input, from zero. */
  readonly index: number
  readonly error: { readonly code: string; readonly message: string } | null
}

/** Submits many reports at once and tells of each. In ALL_OR_NOTHING mode one failure leaves nothing stored. */
export async function submitReports(
  context: Context,
  { rows, mode }: SubmitReports,
): Promise<readonly RowOutcome[]> {
  if (!context.viewer.user) throw apiError('UNAUTHENTICATED')
  if (rows.length === 0 || rows.length > mostRows) {
    throw apiError('BAD_INPUT', `Пришлите от 1 до ${mostRows} отчётов за один раз.`)
  }
  return mode === 'ALL_OR_NOTHING' ? together(context, rows) : apart(context, rows)
}

async function apart(context: Context, rows: readonly GivenReport[]): Promise<readonly RowOutcome[]> {
  return inTurn(rows, (row, index) => submitReport(ofRow(context, index), readReport(row)))
}

/** Undoes the transaction and carries out of it what was found of each row. */
class Undone extends Error {
  override readonly name = 'Undone'
  readonly outcomes: readonly RowOutcome[]
  constructor(outcomes: readonly RowOutcome[]) {
    super('a row of the batch was refused')
    this.outcomes = outcomes
  }
}

async function together(context: Context, rows: readonly GivenReport[]): Promise<readonly RowOutcome[]> {
  try {
    const outcome = await act(context, 'submitReports', rows, async work => {
      const outcomes = await inTurn(rows, row => submit(work, readReport(row)))
      if (outcomes.some(({ id }) => id === null)) throw new Undone(outcomes)
      return { id: null, findings: [], outcomes } satisfies Outcome & { outcomes: readonly RowOutcome[] }
    })
    // `act` gives back what was returned just above, or the same read again under an Idempotency-Key.
    return (outcome as Outcome & { readonly outcomes: readonly RowOutcome[] }).outcomes.map(revive)
  } catch (error) {
    if (error instanceof Undone) return error.outcomes.map(one => ({ ...one, id: null }))
    throw error
  }
}

async function inTurn(
  rows: readonly GivenReport[],
  perform: (row: GivenReport, index: number) => Promise<Outcome>,
): Promise<readonly RowOutcome[]> {
  const outcomes: RowOutcome[] = []
  for (const [index, row] of rows.entries()) {
    try {
      outcomes.push({ ...(await perform(row, index)), index, error: null })
    } catch (error) {
      outcomes.push({ index, ...refused(error) })
    }
  }
  return outcomes
}

/** Why a row is not stored; what is neither an API error nor a refusal by rules is a bug and goes on. */
function refused(error: unknown): Pick<RowOutcome, 'id' | 'error' | 'findings'> {
  if (error instanceof Refusal) return { id: null, error: null, findings: error.findings }
  if (error instanceof Error && 'extensions' in error) {
    const { extensions } = error
    const code = typeof extensions === 'object' && extensions && 'code' in extensions ? extensions.code : null
    if (typeof code === 'string' && Object.hasOwn(apiErrors, code)) {
      return { id: null, error: { code, message: error.message }, findings: [] }
    }
  }
  throw error
}

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
