import { pino } from 'pino'

/** The levels that LOG_LEVEL may name, from the fewest lines to the most. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]

/**
 * The log of the process: lines of JSON on the error stream, each with the request's number. Nothing that a caller has
 * sent and nothing of a record is ever put into it; `trace` gives the safe part of an error.
 */
export const log = pino(
  {
    level: 'warn',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: level => ({ level }) },
  },
  // What is written is there, also when the process is killed right after.
  pino.destination({ fd: 2, sync: true }),
)
