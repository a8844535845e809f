import type { PreparedDatabase } from './assignment.ts'

/** What a worker tells the supervisor. Rates and metrics have messages of their own libraries beside these. */
export type WorkerMessage =
  | { readonly type: 'listening'; readonly database: PreparedDatabase }
  | { readonly type: 'alive' }
  | { readonly type: 'metrics'; readonly request: number }

/** What the supervisor tells a worker. */
export type SupervisorMessage =
  | { readonly type: 'stop' }
  | { readonly type: 'force' }
  | { readonly type: 'metrics'; readonly request: number; readonly text: string | null }

/** How often a worker says that it is alive, in ms. */
export const aliveMs = 5_000

const hasType = (message: unknown, types: readonly string[]): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && types.includes(String(message.type))

export const isFromWorker = (message: unknown): message is WorkerMessage =>
  hasType(message, ['listening', 'alive', 'metrics'])

export const isFromSupervisor = (message: unknown): message is SupervisorMessage =>
  hasType(message, ['stop', 'force', 'metrics'])
