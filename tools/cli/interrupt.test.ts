import { spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { isAlive } from '../../api/database/embedded/process.ts'
import { outcomeOf } from './testing.ts'

const podyom = fileURLToPath(new URL('./podyom.ts', import.meta.url))

test.each([
  ['chaos', ['chaos', 'server-kill']],
  ['bench', ['bench', '--schools', '200']],
])('podyom %s that gets SIGTERM stops its PostgreSQL', async (_, args) => {
  const folder = await mkdtemp(join(tmpdir(), 'podyom-interrupt-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await chmod(folder, 0o711)
  const { DATABASE_URL, ...inherited } = process.env
  const child = spawn(process.execPath, [podyom, ...args], {
    env: { ...inherited, TMPDIR: folder, DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = outcomeOf(child)
  const running = () => globSync('**/postgres/data/postmaster.pid', { cwd: folder })
  await expect.poll(() => running().length).toBe(1)
  const [pidFile = ''] = running()
  const pid = Number(readFileSync(join(folder, pidFile), 'utf8').split('\n')[0])
  child.kill('SIGTERM')
  const { code, output } = await ended
  expect([code, output.trim().split('\n').at(-1)]).toEqual([130, 'Прервано, убираю за собой.'])
  await expect.poll(() => isAlive(pid)).toBe(false)
  expect(running()).toEqual([])
})
