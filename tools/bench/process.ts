import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What a process has done since it was last asked. */
export interface Told {
  /** The longest that its event loop worked without hearing anything, in milliseconds of processor time. */
  readonly hold: number
  readonly statements: number
  /** Processor time, in milliseconds. */
  readonly cpu: number
}

/** A process that is measured. */
export interface Measured extends AsyncDisposable {
  readonly url: string
  readonly tell: () => Promise<Told>
}

const loop = new URL('./loop.ts', import.meta.url).href

/** Starts a script of ours with these variables and waits until it says where it listens. */
export async function startMeasured(
  script: URL,
  variables: Readonly<Record<string, string>>,
): Promise<Measured> {
  const child = fork(fileURLToPath(script), {
    execArgv: ['--import', loop],
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...variables },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const exited = once(child, 'exit')
  const url = await Promise.race([
    addressOf(child),
    exited.then(() => Promise.reject(new Error('сервер не запустился'))),
  ])
  return {
    url,
    tell: async () => {
      const [[told]] = await Promise.all([once(child, 'message'), child.send('tell')])
      return told
    },
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM')
      await exited
    },
  }
}

const addressOf = (child: ChildProcess) =>
  new Promise<string>(resolve => {
    let said = ''
    child.stdout?.on('data', chunk => {
      said += chunk
      const [url] = /http:\/\/[\d.:]+(?=\/)/.exec(said) ?? []
      if (url) resolve(url)
    })
  })
