import type { Line } from './reporter.ts'
import type { Threat } from './threats.ts'
import { type Outcome, type Verdict, verdictOf } from './verdict.ts'

/** Decides about threats as the lines of their tests come: each when the last of its files is done. */
export class Results {
  readonly #outcomes: Outcome[] = []
  readonly #done = new Set<string>()
  readonly #open: Set<Threat>
  readonly #tell: (verdict: Verdict) => void
  #failed = 0

  constructor(threats: readonly Threat[], tell: (verdict: Verdict) => void) {
    this.#open = new Set(threats)
    this.#tell = tell
  }

  /** How many are not held off so far. */
  get failed(): number {
    return this.#failed
  }

  /** How many are not decided yet. */
  get open(): number {
    return this.#open.size
  }

  get isBegun(): boolean {
    return this.#outcomes.length > 0
  }

  take(line: Line): void {
    if ('outcome' in line) return void this.#outcomes.push(line.outcome)
    this.#done.add(line.done)
    for (const threat of this.#open)
      if (threat.tests.every(([file]) => this.#done.has(file))) this.#settle(threat)
  }

  /** Decides about the rest, whose tests never ran. */
  end(): void {
    for (const threat of this.#open) this.#settle(threat)
  }

  #settle(threat: Threat): void {
    this.#open.delete(threat)
    const verdict = verdictOf(threat, this.#outcomes)
    if (!verdict.kept) this.#failed += 1
    this.#tell(verdict)
  }
}
