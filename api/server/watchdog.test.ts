import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'

const standstill = new URL('./watchdog.ts', import.meta.url).href

/** A process with these lines in it, whose event loop may stand still for so long; it says `ready` once it is watched. */
const run = (ms: number, lines: string) => {
  const program = `const { endAtStandstill } = await import('${standstill}')
    process.once('worker', () => setTimeout(() => { console.log('ready'); go() }, 100))
    endAtStandstill(${ms})
    const go = async () => { ${lines} }`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', chunk => (said.stdout += chunk))
  child.stderr.on('data', chunk => (said.stderr += chunk))
  const closed = once(child, 'close').then(([code, signal]) => ({ code, signal, ...said }))
  return { child, said, closed }
}

test.each([
  ['loops after it has waited', 'await null; const loops = () => { for (;;); }; loops()', 'loops'],
  ['matches for ever', 'const matches = () => /^(a+)+$/.test("a".repeat(60) + "b"); matches()', 'matches'],
  [
    'waits for ever without giving way',
    'const waits = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); waits()',
    'waits',
  ],
])('a process that %s is ended, and the log names the place', async (_, lines, name) => {
  const { signal, stderr } = await run(3_000, lines).closed
  expect(signal).toBe('SIGKILL')
  expect(JSON.parse(stderr)).toMatchObject({ level: 'error', ms: 3_000, msg: 'standstill' })
  expect(JSON.parse(stderr).at[0]).toMatch(new RegExp(`^${name} \\(.*:\\d+\\)$`))
})

test('a process that works hard and gives way is left alone, and ends when its work is done', async () => {
  const hard = `const end = Date.now() + 4_000
    while (Date.now() < end) {
      const pause = Date.now() + 50
      while (Date.now() < pause);
      await new Promise(setImmediate)
    }
    console.log('done')`
  const { code, stdout, stderr } = await run(10_000, hard).closed
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'ready\ndone\n', stderr: '' })
})

test('a process that was asleep with its machine goes on', async () => {
  const { child, said, closed } = run(
    3_000,
    `process.once('SIGTERM', () => { console.log('goes on'); process.exit() })
    setInterval(() => {}, 1_000)`,
  )
  await expect.poll(() => said.stdout, { timeout: 30_000 }).toBe('ready\n')
  child.kill('SIGSTOP')
  await pause(6_000)
  child.kill('SIGCONT')
  await pause(1_000)
  child.kill('SIGTERM')
  expect(await closed).toMatchObject({ code: 0, stdout: 'ready\ngoes on\n', stderr: '' })
})
