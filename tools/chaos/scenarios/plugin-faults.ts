import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { noteChild } from '../children.ts'
import type { Environment } from '../environment.ts'
import { assertion, type Result } from '../result.ts'
import { blockedLoop } from './blocked-loop.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const tests = [
  'api/plugin/field.test.ts',
  'api/plugin/endless.test.ts',
  'api/action/evaluate-rules.test.ts',
  'api/finding/review.test.ts',
]

interface Report {
  readonly numTotalTests: number
  readonly numPassedTests: number
}

/**
 * Invented plugins throw, hang and answer nonsense in fields, rules and gates: these are tests, and the scenario runs them.
 * Then the event loop of a server is blocked under writes.
 */
export async function pluginFaults(environment: Environment): Promise<readonly Result[]> {
  const runner = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
  const report = join(environment.folder, 'tests.json')
  const args = [runner, 'run', '--reporter=json', `--outputFile=${report}`, ...tests]
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' })
  // It has a PostgreSQL of its own to stop.
  noteChild(child, 'SIGINT')
  const code = await new Promise(resolve => child.once('close', resolve))
  const { numTotalTests: total, numPassedTests: passed }: Report = JSON.parse(await readFile(report, 'utf8'))
  return [
    assertion(
      `проверок с неисправным плагином ${total}, прошло ${passed}`,
      code === 0 && total > 0 && total === passed,
    ),
    ...(await blockedLoop(environment)),
  ]
}
