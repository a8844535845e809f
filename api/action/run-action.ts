import { audit } from '../audit/audit.ts'
import { recordChanges } from '../change/record.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { remember, repeated } from './repeat.ts'
import { inTransaction, readIn } from './transaction.ts'
import { type Outcome, Refusal, type Work, type Written } from './work.ts'

/**
 * Performs an action in one transaction: what it writes, its audit entries, its rows in the change feed and the answer
 * to its Idempotency-Key are stored together or not at all. A refusal by rules stores nothing and is an answer.
 */
export async function act(
  context: Context,
  action: string,
  input: object,
  perform: (work: Work) => Promise<Outcome>,
): Promise<Outcome> {
  if (!context.viewer.user) throw apiError('UNAUTHENTICATED')
  if (JSON.stringify(input).includes('\\u0000')) {
    throw apiError('BAD_INPUT', 'В тексте есть нулевой символ (U+0000): уберите его.')
  }
  try {
    return await inTransaction(context, async tx => {
      const before = await repeated(context, tx, action, input)
      if (before) return before
      const written: Written[] = []
      const wrote = (one: Written) => void written.push(one)
      const outcome = await perform({ action, context, tx, read: readIn(tx), wrote })
      await remember(context, tx, action, input, outcome)
      await recordChanges(
        tx,
        written.filter(({ isPrivate }) => !isPrivate),
      )
      // Last, for the chain of hashes is one: whoever appends to it holds it until the commit.
      await audit(tx, context, action, written)
      return outcome
    })
  } catch (error) {
    if (error instanceof Refusal) return { id: null, findings: error.findings }
    throw error
  }
}
