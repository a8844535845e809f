import { type Threat, titlePattern } from './threats.ts'

/** What came of one test. */
export interface Outcome {
  readonly file: string
  /** Its title after those of its groups. */
  readonly name: string
  readonly state: 'passed' | 'failed' | 'skipped' | 'pending'
  readonly message: string | null
}

/** What came of the tests that a threat names by one title. */
export interface Attempt {
  readonly title: string
  readonly tried: number
  readonly passed: number
  /** Why the first one failed. */
  readonly message: string | null
}

/** Whether a threat is held off: each of its tests was run, and none failed or was skipped. */
export interface Verdict {
  readonly threat: Threat
  readonly attempts: readonly Attempt[]
  readonly kept: boolean
}

export function verdictOf(threat: Threat, outcomes: readonly Outcome[]): Verdict {
  const attempts = threat.tests.map(([file, title]) => {
    const pattern = new RegExp(titlePattern(title))
    const mine = outcomes.filter(one => one.file === file && pattern.test(one.name))
    const passed = mine.filter(({ state }) => state === 'passed').length
    const message = mine.find(one => one.message !== null)?.message ?? null
    return { title, tried: mine.length, passed, message }
  })
  return { threat, attempts, kept: attempts.every(({ tried, passed }) => tried > 0 && tried === passed) }
}
