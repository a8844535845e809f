import { type ExecutionArgs, type ExecutionResult, getOperationAST, OperationTypeNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { apiError } from '../../graphql/errors/table.ts'
import type { Limits } from '../../server/limits.ts'

/**
 * Refuses an answer that would be too long to write down. What long texts weigh is known only when they are read, and one
 * text under fifty names is fifty times as long in the answer and once in memory.
 */
export const useMaxAnswer = ({ answer: most }: Pick<Limits, 'answer'>): Plugin => ({
  onExecute: ({ args }) => ({
    onExecuteDone: ({ result, setResult }) => {
      if (!(Symbol.asyncIterator in result)) setResult(bounded(result, args, most))
    },
  }),
  onSubscribe: ({ args }) => ({
    onSubscribeResult: () => ({
      onNext: ({ result, setResult }) => setResult(bounded(result, args, most)),
    }),
  }),
})

/** An answer, or the refusal of one that is longer than so many characters. */
export function bounded(result: ExecutionResult, args: ExecutionArgs, most: number): ExecutionResult {
  if (!isLonger(result.data, most)) return result
  const { extensions } = result
  return { errors: [tooLong(args, most)], ...(extensions && { extensions }) }
}

function tooLong({ document, operationName }: ExecutionArgs, most: number) {
  const isDone = getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION
  return apiError(
    'TOO_COSTLY',
    isDone
      ? `Действие выполнено, но ответ длиннее ${most} знаков: прочтите записанное отдельным запросом.`
      : `Ответ длиннее ${most} знаков: уменьшите first и last или запросите тексты отдельно.`,
  )
}

/** Whether a value is longer as JSON than so many characters; escapes are not counted. */
function isLonger(value: unknown, most: number): boolean {
  const waiting: object[] = []
  let length = 0
  const count = (one: unknown): void => {
    if (typeof one === 'string') length += one.length + 2
    else if (typeof one === 'object' && one !== null) waiting.push(one)
    else length += 4
  }
  count(value)
  while (length <= most) {
    const one = waiting.pop()
    if (one === undefined) break
    if (Array.isArray(one)) for (const item of one) count(item)
    else {
      for (const name of Object.keys(one)) {
        length += name.length + 4
        count((one as Record<string, unknown>)[name])
      }
    }
  }
  return length > most
}
