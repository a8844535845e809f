import type { ChildProcessByStdio } from 'node:child_process'
import type { Readable } from 'node:stream'

/** The exit code of a command and the output of both its streams. */
export const outcomeOf = (child: ChildProcessByStdio<null, Readable, Readable>) => {
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      output += chunk
    })
  return new Promise<{ readonly code: number | null; readonly output: string }>(resolve => {
    child.once('close', code => resolve({ code, output }))
  })
}
