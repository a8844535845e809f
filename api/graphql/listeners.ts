import type { Listeners } from '../action/events.ts'
import { startExecution } from '../roadmap/lifecycle/start-execution.ts'

/** Which nouns react to what happens to others, inside the same transaction. */
export const listeners: Listeners = {
  'report.submitted': [startExecution],
}
