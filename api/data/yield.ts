import { setImmediate } from 'node:timers/promises'

/** Rows that are handed out before other requests run. */
const rowsPerTurn = 2_000

/** How far a request has come with handing out its rows. */
export interface Pace {
  rows: number
  turn: Promise<void>
}

export const newPace = (): Pace => ({ rows: 0, turn: Promise.resolve() })

/** Yields to the event loop, so that other work can run. */
export const yieldToEventLoop = (): Promise<void> => setImmediate()

/**
 * Builds a large answer in pieces: the rows are handed out in turns, and other requests run between two turns. A request
 * with fewer rows than one turn never waits.
 */
export const inTurn = (pace: Pace, rows: number): Promise<void> => {
  pace.rows += rows
  if (pace.rows > rowsPerTurn) {
    pace.rows = rows
    pace.turn = pace.turn.then(yieldToEventLoop)
  }
  return pace.turn
}

/** Makes one thing after another of a long list, and lets other requests have their turn after every `size` of them. */
export async function inTurns<From, To>(
  list: readonly From[],
  size: number,
  make: (one: From) => To,
): Promise<readonly To[]> {
  const made: To[] = []
  for (const [index, one] of list.entries()) {
    if (index > 0 && index % size === 0) await yieldToEventLoop()
    made.push(make(one))
  }
  return made
}
