import { relative } from 'node:path'
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import { root } from './threats.ts'
import type { Outcome } from './verdict.ts'

/** What came of a test, or that a file is done. */
export type Line = { readonly outcome: Outcome } | { readonly done: string; readonly failure: string | null }

// Not by the output: processes that tests start print there, too, in the middle of a line.
const tell = (line: Line) => void process.send?.(line)

/** Tells the command that has started the tests what comes of each. */
export default class AttackReporter implements Reporter {
  onTestCaseResult(one: TestCase): void {
    const { state, errors } = one.result()
    const message = errors?.[0]?.message.split('\n')[0] ?? null
    const file = relative(root, one.module.moduleId)
    const outcome: Outcome = { file, name: one.fullName, state, message }
    tell({ outcome })
  }

  onTestModuleEnd(module: TestModule): void {
    tell({
      done: relative(root, module.moduleId),
      failure: module.errors()[0]?.message ?? null,
    })
  }
}
