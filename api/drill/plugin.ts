import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { noteChild } from './children.ts'
import { type Figure, promise } from './figure.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tests = [
  'api/plugin/field.test.ts',
  'api/plugin/endless.test.ts',
  'api/action/judge.test.ts',
  'api/finding/review.test.ts',
]

/** Invented plugins throw, hang and answer nonsense in fields, rules and gates: these are tests, and the drill runs them. */
export async function plugin(): Promise<readonly Figure[]> {
  const runner = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
  const child = spawn(process.execPath, [runner, 'run', '--reporter=json', ...tests], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  // It has a PostgreSQL of its own to stop.
  noteChild(child, 'SIGINT')
  let output = ''
  child.stdout.on('data', chunk => {
    output += chunk
  })
  const code = await new Promise(resolve => child.once('close', resolve))
  const [, total] = /"numTotalTests":(\d+)/.exec(output) ?? []
  const [, passed] = /"numPassedTests":(\d+)/.exec(output) ?? []
  return [
    promise(`проверок с неисправным плагином ${total}, прошло ${passed}`, code === 0 && total === passed),
  ]
}
