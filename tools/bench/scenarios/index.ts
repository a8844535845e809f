import type { Scenario } from '../scenario.ts'
import { expensive } from './expensive.ts'
import { feedAndWrites } from './feed-and-writes.ts'
import { listScenarios } from './lists.ts'
import { reads } from './reads.ts'

/** All that is measured. */
export const scenarios: readonly Scenario[] = [...reads, ...feedAndWrites, ...expensive, ...listScenarios]
