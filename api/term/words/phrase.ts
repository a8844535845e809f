import type { Token, Tokens } from './normalise.ts'

/** A match ends before the token `next`. */
export type Match = { readonly next: number }

type Step = { readonly words: readonly string[]; readonly optional: boolean }

/**
 * Compiles a phrase of Russian words: `год*` any ending, `до|к` either, `всего?` may be absent. Punctuation between words is
 * not skipped.
 */
export function phrase(pattern: string): (tokens: Tokens, at: number) => Match | null {
  const steps: readonly Step[] = pattern.split(' ').map(part => ({
    words: part.replace(/\?$/, '').split('|'),
    optional: part.endsWith('?'),
  }))
  return (tokens, at) => {
    let next = at
    for (const step of steps) {
      if (step.words.some(word => fits(tokens.list[next], word))) next += 1
      else if (!step.optional) return null
    }
    return next > at ? { next } : null
  }
}

/** The first of several phrases that matches. */
export function phrases(...patterns: readonly string[]): (tokens: Tokens, at: number) => Match | null {
  const all = patterns.map(phrase)
  return (tokens, at) => {
    for (const matches of all) {
      const found = matches(tokens, at)
      if (found) return found
    }
    return null
  }
}

function fits(token: Token | undefined, word: string): boolean {
  if (!token) return false
  return word.endsWith('*') ? token.word.startsWith(word.slice(0, -1)) : token.word === word
}
