#!/usr/bin/env node
import { CommanderError } from 'commander'
import { explain } from '../../api/server/explain.ts'
import { StartFailure } from '../../api/server/startup-error.ts'
import { translateTo } from './language.ts'
import { complain } from './output.ts'
import { createProgram } from './program.ts'
import { usageError } from './usage-error.ts'

// Exit codes: 0 done, 1 not done, 2 the command line is wrong, 130 interrupted.

const exitCodeOf = (error: unknown): number => {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    const sentence = usageError(error)
    if (sentence) complain(sentence)
    return 2
  }
  const known = explain(error)
  const bug = error instanceof Error ? (error.stack ?? error.message) : String(error)
  complain(...(known === null ? bug.split('\n') : [known]))
  return error instanceof StartFailure && error.code === 'STOPPED' ? 130 : 1
}

try {
  await createProgram(translateTo('ru')).parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}
// Timers of libraries would keep the process alive; a pipe is written to the end first.
for (const stream of [process.stdout, process.stderr]) {
  await new Promise<void>(done => {
    stream.once('error', () => done())
    stream.write('', () => done())
  })
}
process.exit()
