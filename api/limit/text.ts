import { Lexer, Source, TokenKind } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { apiError } from '../graphql/errors/table.ts'
import type { Limits } from '../server/limits.ts'

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/**
 * Bounds the words and signs of a document and the brackets that stand within each other, before it is parsed: the
 * parser goes down by recursion, and a deep text would overflow its stack. Documents that are known already are not read.
 */
export const useTextLimits = ({ tokens, nesting }: Pick<Limits, 'tokens' | 'nesting'>): Plugin => ({
  onParse({ parseFn, setParseFn }) {
    setParseFn((source, options) => {
      read(typeof source === 'string' ? new Source(source) : source, tokens, nesting)
      return parseFn(source, options)
    })
  },
})

function read(source: Source, mostTokens: number, mostNested: number): void {
  const lexer = new Lexer(source)
  let nested = 0
  for (let count = 1; lexer.advance().kind !== TokenKind.EOF; count++) {
    if (opening.has(lexer.token.kind)) nested++
    if (closing.has(lexer.token.kind)) nested--
    if (count > mostTokens) {
      throw apiError(
        'TOO_COSTLY',
        `Текст запроса длиннее ${mostTokens} слов и знаков: разделите его на несколько запросов или передайте значения переменными.`,
      )
    }
    if (nested > mostNested) {
      throw apiError('TOO_COSTLY', `Скобки вложены глубже ${mostNested} уровней: упростите запрос.`)
    }
  }
}
