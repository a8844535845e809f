import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { noteChild } from './children.ts'

/** A server as a process of its own. */
export interface Served {
  readonly url: string
  readonly pid: number
  /** What it has written to its error stream so far. */
  readonly stderr: () => string
  readonly signal: (signal: NodeJS.Signals) => void
  /** Its exit code; null if a signal has ended it. */
  readonly exited: Promise<number | null>
}

const main = fileURLToPath(new URL('../../api/main.ts', import.meta.url))

/** One process, and high rate limits, which no scenario tests. */
const defaults = {
  WORKERS: '1',
  PORT: '0',
  HOST: '127.0.0.1',
  RATE_LIMIT_PER_USER: '1000000',
  RATE_LIMIT_PER_IP: '1000000',
  MAX_CONCURRENT_REQUESTS: '1000',
  AUTH_FAILURE_LIMIT_PER_IP: '100000',
}

const addressOf = (child: ChildProcess, exited: Promise<unknown>, stderr: () => string) =>
  new Promise<string>((resolve, reject) => {
    let output = ''
    child.stdout?.on('data', chunk => {
      output += chunk
      const [url] = /http:\/\/[\d.:]+(?=\/)/.exec(output) ?? []
      if (url) resolve(url)
    })
    exited.then(() => reject(new Error(`сервер не запустился: ${stderr()}`)))
  })

/** Starts `node api/main.ts` on a free port with these variables, and waits until it listens. */
export async function startServer(variables: Readonly<Record<string, string>>): Promise<Served> {
  const { JWT_ISSUER, JWT_AUDIENCE, JWT_JWKS_URL, ...inherited } = process.env
  const child = spawn(process.execPath, [main], {
    env: { ...inherited, ...defaults, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  noteChild(child, 'SIGKILL')
  let errors = ''
  child.stderr.on('data', chunk => {
    errors = (errors + chunk).slice(-100_000)
  })
  const exited = new Promise<number | null>(resolve => child.once('close', code => resolve(code)))
  const stderr = () => errors
  const url = await addressOf(child, exited, stderr)
  return { url, pid: child.pid ?? 0, stderr, signal: signal => void child.kill(signal), exited }
}
