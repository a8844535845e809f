import type { ChildProcessByStdio } from 'node:child_process'
import type { Readable } from 'node:stream'

/** How a command has ended, and what it has said on both of its streams. */
export const outcomeOf = (child: ChildProcessByStdio<null, Readable, Readable>) => {
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      said += chunk
    })
  return new Promise<{ readonly code: number | null; readonly said: string }>(resolve => {
    child.once('close', code => resolve({ code, said }))
  })
}
