/** Where an error arose and of what kind it is. */
export interface Trace {
  readonly type: string
  /** PostgreSQL's or the system's own code, as `23505` or `ECONNRESET`. */
  readonly code?: string
  /** The calls that led there, innermost first. */
  readonly at: readonly string[]
  readonly cause?: Trace
}

const frames = 12
const deepest = 4

/**
 * What the log keeps of an error. The message is left out: PostgreSQL, Prisma and a region's rules put values into it,
 * and values may be people's names.
 */
export function trace(error: unknown, depth = 0): Trace {
  try {
    return read(error, depth)
  } catch {
    // Anything may be thrown, also what throws when it is looked at.
    return { type: 'unreadable', at: [] }
  }
}

function read(error: unknown, depth: number): Trace {
  if (!(error instanceof Error)) return { type: typeof error, at: [] }
  const { code } = error as { code?: unknown } // Many errors of libraries carry one.
  return {
    type: error.constructor.name,
    ...(typeof code === 'string' && /^[\w-]{1,40}$/.test(code) && { code }),
    at: framesOf(error),
    ...(error.cause !== undefined && depth < deepest && { cause: trace(error.cause, depth + 1) }),
  }
}

const framesOf = ({ stack = '' }: Error): readonly string[] =>
  stack
    .split('\n')
    .map(line => /^\s+at (?:async )?(.*\.(?:ts|js|mjs|wasm):\d+:\d+\)?)$/.exec(line)?.[1])
    .flatMap(frame => frame ?? [])
    .slice(0, frames)
