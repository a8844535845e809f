import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a command printed and how it ended. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs an example as its reader does, against the server at `url`. */
export const command = (
  program: string,
  script: string,
  args: readonly string[],
  url: string,
  token = '',
  more: Readonly<Record<string, string>> = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const file = fileURLToPath(new URL(script, import.meta.url))
    const env = { ...process.env, PODYOM_URL: url, PODYOM_TOKEN: token, ...more }
    const child = execFile(program, [file, ...args], { env }, (_, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err })
    })
    child.once('error', reject)
  })
