import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const command = fileURLToPath(new URL('../migrate.ts', import.meta.url))

const emptyFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'podyom-migrating-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await chmod(folder, 0o755)
  return folder
}

/** In a process group of its own, as a terminal would start it. */
const start = (args: readonly string[], variables: Readonly<Record<string, string>>) => {
  const { DATABASE_URL, ...inherited } = process.env
  const child = spawn(process.execPath, [command, ...args], {
    env: { ...inherited, ...variables },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      said += chunk
    })
  const ended = new Promise<{ readonly code: number | null; readonly said: string }>(resolve => {
    child.once('close', code => resolve({ code, said }))
  })
  return { child, ended }
}

test('stopped by Ctrl+C while PostgreSQL is being made, puts away all of it', async () => {
  const folder = await emptyFolder()
  const { child, ended } = start(['check'], { TMPDIR: folder })
  await expect.poll(() => readdir(folder)).not.toEqual([])
  // A terminal tells the whole group.
  process.kill(-Number(child.pid), 'SIGINT')
  expect(await ended).toEqual({ code: 130, said: 'Прервано, убираю за собой.\n' })
  expect(await readdir(folder)).toEqual([])
})
