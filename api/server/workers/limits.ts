import type { Limits } from '../limits.ts'

/** The part of a limit that each of so many workers has. */
const part = (limit: number, workers: number, least = 1) => Math.max(least, Math.ceil(limit / workers))

/** The limits of one worker: what the whole server may spend at a time is divided. Rates are counted together. */
export const limitsOfWorker = (limits: Limits, workers: number): Limits => ({
  ...limits,
  connections: part(limits.connections, workers, 2),
  atOnce: part(limits.atOnce, workers),
  exports: part(limits.exports, workers),
})
