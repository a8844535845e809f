import { types } from 'node:util'

/**
 * What a plugin has thrown, as an error that may be looked into: code may throw anything at all, and a proxy or a getter
 * would run it again where it is logged or answered.
 */
export function thrown(what: unknown): Error {
  try {
    if (!types.isProxy(what) && what instanceof Error && isPlain(what)) return what
  } catch {}
  return new Error(`a plugin has thrown what is no error: ${typeof what}`)
}

const isPlain = (error: Error): boolean =>
  typeof error.message === 'string' && typeof error.stack === 'string' && typeof error.name === 'string'
