import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { unlessAborted, unlessInterrupted } from './shutdown.ts'

const signals = new URL('./shutdown.ts', import.meta.url).href

/** What a process with these lines in it says, and how it ends. */
const run = async (lines: string) => {
  const program = `const { serverShutdown, whenAborted } = await import('${signals}')
    const { requested, forced } = serverShutdown()
    ${lines}`
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', program],
    // A process without a stop signal would outlive its test.
    { timeout: 60_000, killSignal: 'SIGKILL' },
  )
  return { stdout: stdout.trim(), stderr }
}
const hostile = 'new Proxy(new Error("секрет"), { get() { throw 1 }, getPrototypeOf() { throw 2 } })'

test.each([
  ['an error', 'new Error("секрет")'],
  ['nothing', 'null'],
  ['what throws when it is looked at', hostile],
])('an unhandled rejection with %s is logged, and the server goes on', async (_, error) => {
  const { stdout, stderr } = await run(`Promise.reject(${error})
    setTimeout(() => { console.log('goes on'); process.exit() }, 100)`)
  expect(stdout).toBe('goes on')
  expect(stderr).toMatch(/"msg":"unhandled rejection"/)
  expect(stderr).not.toContain('секрет')
})

test('an uncaught exception is logged and stops the server gracefully with exit code 1', async () => {
  const { stdout, stderr } = await run(`setTimeout(() => { throw new Error('секрет') })
    setInterval(() => {}, 1000)
    whenAborted(requested).then(() => { console.log('stops with ' + process.exitCode); process.exit(0) })`)
  expect(stdout).toBe('stops with 1')
  expect(stderr).toMatch(/"msg":"uncaught exception"/)
  expect(stderr).not.toContain('секрет')
})

test('a second signal forces the stop, and does not end the process yet', async () => {
  const { stdout } = await run(`setInterval(() => {}, 1000)
    whenAborted(requested).then(() => { console.log('requested'); process.kill(process.pid, 'SIGINT') })
    whenAborted(forced).then(() => { console.log('forced'); process.exit() })
    process.kill(process.pid, 'SIGTERM')`)
  expect(stdout).toBe('requested\nforced')
})

test('a server that npm has started stops when npm is gone', async () => {
  const program = `const { serverShutdown, whenAborted } = await import('${signals}')
    setTimeout(() => process.exit(1), 30_000)
    whenAborted(serverShutdown().requested).then(() => { console.log('stops'); process.exit() })
    console.log('started')`
  // A shell that stays, as npm's does.
  const shell = spawn('sh', ['-c', '"$NODE" --input-type=module --eval "$PROGRAM"; true'], {
    env: { ...process.env, npm_lifecycle_event: 'start', NODE: process.execPath, PROGRAM: program },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  for await (const chunk of shell.stdout) {
    output += chunk
    if (output === 'started\n') shell.kill('SIGTERM')
  }
  expect(output).toBe('started\nstops\n')
})

test.each([unlessAborted, unlessInterrupted])(
  '%o: a failure just before the signal counts as stopped, and any other as its own',
  async wait => {
    const controller = new AbortController()
    const failure = new Error('initdb was interrupted')
    const interrupted = wait(controller.signal, Promise.reject(failure))
    setTimeout(() => controller.abort(), 10)
    await expect(interrupted).rejects.toMatchObject({ code: 'STOPPED' })
    await expect(wait(new AbortController().signal, Promise.reject(failure))).rejects.toBe(failure)
  },
)
