import { Lexer, Source, TokenKind } from 'graphql'
import { apiError } from '../../graphql/errors/table.ts'
import type { Limits } from '../../server/limits.ts'

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/**
 * Refuses a document with too many tokens or too deeply nested brackets before it is parsed: the parser is recursive, and
 * a deep text would overflow its stack.
 */
export function checkSource(
  source: string | Source,
  { tokens, nesting }: Pick<Limits, 'tokens' | 'nesting'>,
): void {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source)
  let nested = 0
  for (let count = 1; lexer.advance().kind !== TokenKind.EOF; count++) {
    if (opening.has(lexer.token.kind)) nested++
    if (closing.has(lexer.token.kind)) nested--
    if (count > tokens) {
      throw apiError(
        'TOO_COSTLY',
        `Текст запроса длиннее ${tokens} слов и знаков: разделите его на несколько запросов или передайте значения переменными.`,
      )
    }
    if (nested > nesting) {
      throw apiError('TOO_COSTLY', `Скобки вложены глубже ${nesting} уровней: упростите запрос.`)
    }
  }
}
