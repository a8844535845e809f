import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { Context } from '../../graphql/context.ts'
import {
  countsOf,
  type ImportOutcome,
  outcomesOf,
  printedRow,
  type RowOutcome,
  summaryOf,
} from '../outcome.ts'
import type { ReadRequest } from '../request.ts'
import { runImport } from '../run.ts'
import type { Source } from '../source.ts'
import {
  ClaimLost,
  type Ending,
  endImport,
  ImportCancelled,
  piecesOf,
  saveCounts,
  savePiece,
} from './progress.ts'
import type { Claim } from './store.ts'

/** What an import is performed with. */
export interface Performing {
  readonly context: Context
  readonly schema: GraphQLSchema
  readonly now: () => Date
  readonly request: ReadRequest
  readonly source: Source
}

/** A server that is busy or without its database: a later attempt goes on. */
export const isTemporary = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === 'UNAVAILABLE'

/**
 * Writes the rows of an import that are not written yet and stores what came of each. What refuses the whole file ends
 * the import and is thrown; what is temporary is thrown, and the import waits. Null where it was cancelled, or taken over.
 */
export async function performImport(performing: Performing, claim: Claim): Promise<ImportOutcome | null> {
  const { context, schema, now, request: read, source } = performing
  // Progress is stored outside of the transaction of the rows.
  const { read: send } = context
  const { profile, request } = read
  const isWhole = request.isDryRun || request.isAllOrNothing
  const printed = (rows: readonly RowOutcome[]) => rows.map(row => printedRow(source.header, row))
  const earlier = outcomesOf(source.rows, await piecesOf(send, claim.id))
  const onPiece = async (piece: readonly RowOutcome[], done: readonly RowOutcome[]) => {
    // These rows are tried again by the next attempt.
    const fault = piece.flatMap(({ faults }) => faults).find(({ code }) => code === 'UNAVAILABLE')
    if (fault) throw unavailable(fault.message)
    await (isWhole
      ? saveCounts(send, claim, countsOf(done), now())
      : savePiece(send, claim, printed(piece), now()))
  }
  const end = (ending: Ending) => endImport(send, claim, ending, now())
  try {
    const outcome = await runImport(withKey(context, claim.id), schema, profile, source.rows, request, {
      earlier,
      onPiece,
    })
    if (isWhole) await savePiece(send, claim, printed(outcome.rows), now())
    await end({ state: 'DONE', isStored: outcome.isStored, summary: summaryOf(outcome) })
    return outcome
  } catch (error) {
    if (error instanceof ClaimLost) return null
    if (error instanceof ImportCancelled) {
      await end({ state: 'CANCELLED' })
      return null
    }
    if (error instanceof GraphQLError && !isTemporary(error))
      await end({ state: 'FAILED', failure: error.message })
    throw error
  }
}

const unavailable = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'UNAVAILABLE', http: { status: 503 } } })

/** Each piece has one effect, also where its worker was killed before it could tell. */
function withKey(context: Context, id: string): Context {
  if (context.headers.get('idempotency-key') !== null) return context
  const get = (name: string) =>
    name.toLowerCase() === 'idempotency-key' ? `import-${id}` : context.headers.get(name)
  return { ...context, headers: { get } }
}
