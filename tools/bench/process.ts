import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { noteChild } from '../chaos/children.ts'

/** The usage of a process since the last report. */
export interface Usage {
  /** The longest that its event loop worked without hearing anything, in milliseconds of processor time. */
  readonly longestBlock: number
  readonly statements: number
  /** Processor time, in milliseconds. */
  readonly cpu: number
}

/** A process that is measured. */
export interface Measured extends AsyncDisposable {
  readonly url: string
  readonly usage: () => Promise<Usage>
}

const preload = new URL('./preload.ts', import.meta.url).href

/** Starts a script of ours with these variables and waits until it says where it listens. */
export async function startMeasured(
  script: URL,
  variables: Readonly<Record<string, string>>,
): Promise<Measured> {
  const child = fork(fileURLToPath(script), {
    execArgv: ['--import', preload],
    env: { ...process.env, WORKERS: '1', PORT: '0', HOST: '127.0.0.1', ...variables },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  noteChild(child, 'SIGTERM')
  const exited = once(child, 'exit')
  const url = await Promise.race([
    addressOf(child),
    exited.then(() => Promise.reject(new Error('сервер не запустился'))),
  ])
  return {
    url,
    usage: async () => {
      const [[usage]] = await Promise.all([once(child, 'message'), child.send('usage')])
      return usage
    },
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM')
      await exited
    },
  }
}

const addressOf = (child: ChildProcess) =>
  new Promise<string>(resolve => {
    let output = ''
    child.stdout?.on('data', chunk => {
      output += chunk
      const [url] = /http:\/\/[\d.:]+(?=\/)/.exec(output) ?? []
      if (url) resolve(url)
    })
  })
