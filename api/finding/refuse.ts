import { Refusal, type UnitOfWork } from '../action/unit-of-work.ts'
import type { Verdict } from '../plugin/rule.ts'
import { type CoreCode, core } from './definitions.ts'
import { findingOf, type Subject } from './verdict.ts'

/** Stops an action where the core itself says something against it; all of it is the answer. */
export function refuse(work: UnitOfWork, owner: Subject, verdicts: readonly Verdict<CoreCode>[]): void {
  if (verdicts.length === 0) return
  throw new Refusal(verdicts.map(verdict => findingOf(work.context.now, core, owner, verdict)))
}
