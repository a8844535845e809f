import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { outcomeOf } from './testing.ts'

const podyom = fileURLToPath(new URL('./podyom.ts', import.meta.url))

const emptyFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'podyom-migrating-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await chmod(folder, 0o755)
  return folder
}

/** In a process group of its own, as a terminal would start it. */
const start = (args: readonly string[], variables: Readonly<Record<string, string>>) => {
  const { DATABASE_URL, ...inherited } = process.env
  const child = spawn(process.execPath, [podyom, 'migrate', ...args], {
    env: { ...inherited, ...variables },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { child, ended: outcomeOf(child) }
}

/** Stops the command as soon as it has made something; where a busy machine lets it come to its end before, once more. */
const startAndStop = async (folder: string) => {
  for (;;) {
    const { child, ended } = start(['check'], { TMPDIR: folder })
    await expect
      .poll(async () => child.exitCode !== null || (await readdir(folder)).length > 0, { interval: 10 })
      .toBe(true)
    // A terminal tells the whole group.
    if (child.exitCode === null) process.kill(-Number(child.pid), 'SIGINT')
    const outcome = await ended
    if (outcome.code !== 0) return outcome
  }
}

test('stopped by Ctrl+C while PostgreSQL is being made, puts away all of it', async () => {
  const folder = await emptyFolder()
  expect(await startAndStop(folder)).toEqual({ code: 130, output: 'Прервано, убираю за собой.\n' })
  expect(await readdir(folder)).toEqual([])
})
