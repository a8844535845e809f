import type { ExecutionArgs, ExecutionResult } from 'graphql'
import { stringify } from '../compile/json-text.ts'
import type { Choose } from '../compile/use-compiled.ts'
import type { Context } from '../graphql/context.ts'

/** What has differed since the last look. */
const found: string[] = []

/** The differences between the compiled and the interpreted answers since the last call. */
export const differences = (): readonly string[] => found.splice(0)

/** Another request may write between the two. */
const attempts = 3

/**
 * Answers by the resolvers and compares with the answer of compiled statements, which are not counted. Errors are
 * compared by their texts and paths.
 */
export const compareBoth =
  (sent: { length: number }): Choose =>
  async (compiled, interpret, args) => {
    const failures: string[] = []
    const failed = (error: unknown, { text }: { readonly text: string }) =>
      void failures.push(`${String(error)}: ${text}`)
    const count = sent.length
    for (let attempt = 1; ; attempt++) {
      const answer = await compiled(failed)
      sent.length = count
      const own = (await interpret(withoutLoaded(args))) as ExecutionResult
      const [one, other] = [textOf(answer), textOf(own)]
      if (one !== other && attempt < attempts) continue
      if (one !== other) found.push(`${args.document.loc?.source.body}\n compiled ${one}\n resolved ${other}`)
      found.push(...failures.filter(text => !text.includes(' has no ')))
      return own
    }
  }

/** What was loaded for one answer is not there for the other. */
const withoutLoaded = (args: ExecutionArgs): ExecutionArgs => ({
  ...args,
  contextValue: { ...(args.contextValue as Context), loaders: new Map() },
})

const textOf = ({ data, errors }: ExecutionResult): string =>
  stringify({
    data: data ?? null,
    ...(errors && { errors: errors.map(({ message, path }) => ({ message, path })) as never }),
  })
