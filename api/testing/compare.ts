import type { ExecutionArgs, ExecutionResult } from 'graphql'
import { stringify } from '../compile/json-text.ts'
import type { Compilation } from '../compile/use-compiled.ts'
import type { TokenCipher } from '../data/opaque-token.ts'
import type { Context } from '../graphql/context.ts'

/** What has differed since the last look. */
const found: string[] = []

/** The differences between the compiled and the interpreted answers since the last call. */
export const differences = (): readonly string[] => found.splice(0)

/** Another request may write between the two. */
const attempts = 3

/** How often a document is answered both ways: walks send some of them thousands of times. */
const comparisons = 2

/**
 * Answers by compiled statements and compares with the resolvers' answer, whose statements are not counted. Errors are
 * compared by their texts and paths.
 */
export const compareBoth = (sent: { length: number }): Compilation => {
  const compared = new Map<string, number>()
  return {
    failed: (error, statement) => {
      // What has no value the resolvers say at its place.
      if (!String(error).includes(' has no ')) found.push(`${String(error)}: ${statement}`)
    },
    answer: async (compiled, interpret, args) => {
      // Who may read personal data has each reading recorded: once.
      if ((args.contextValue as Context).viewer.personalData) return compiled()
      const document = args.document.loc?.source.body ?? ''
      const times = (compared.get(document) ?? 0) + 1
      compared.set(document, times)
      if (times > comparisons) return compiled()
      for (let attempt = 1; ; attempt++) {
        const begin = sent.length
        const answer = await compiled()
        const end = sent.length
        const own = (await interpret(withoutLoaded(args))) as ExecutionResult
        sent.length = end
        const cipher = await (args.contextValue as Context).cipher()
        const [one, other] = [answer, own].map(result => withContents(textOf(result), cipher))
        if (one === other) return answer
        if (attempt === attempts) {
          found.push(`${document}\n compiled ${one}\n resolved ${other}`)
          return answer
        }
        sent.length = begin
      }
    },
  }
}

/** What was loaded for one answer is not there for the other. */
const withoutLoaded = (args: ExecutionArgs): ExecutionArgs => ({
  ...args,
  contextValue: { ...(args.contextValue as Context), loaders: new Map() },
})

/** A text with what its tokens hold: a token is another one each time. */
const withContents = (text: string, cipher: TokenCipher): string =>
  text.replaceAll(/[\w-]{60,}/g, token => cipher.decrypt('change', token) ?? token)

const textOf = ({ data, errors }: ExecutionResult): string =>
  stringify({
    data: data ?? null,
    ...(errors && { errors: errors.map(({ message, path }) => ({ message, path })) as never }),
  })
