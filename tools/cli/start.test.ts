import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { testDatabase } from '../../api/testing/database.ts'

const podyom = fileURLToPath(new URL('./podyom.ts', import.meta.url))

test('start keeps compiled modules in DATA_DIR for the next one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'podyom-start-'))
  const database = await testDatabase()
  onTestFinished(async () => {
    await database.close()
    rmSync(folder, { recursive: true })
  })
  // Those of the test runner.
  const { NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE, PORT, HOST, SEED, ...inherited } = process.env
  const env = { ...inherited, WORKERS: '1', PORT: '0', DATA_DIR: folder, DATABASE_URL: database.url }
  for (let time = 0; time < 2; time += 1) {
    const child = spawn(process.execPath, [podyom, 'start'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stderr.on('data', chunk => {
      output += chunk
    })
    const exited = once(child, 'close')
    child.stdout.on('data', chunk => {
      // A second signal would not wait for anything.
      if (!output.includes('/graphql') && String(chunk).includes('/graphql')) child.kill('SIGTERM')
      output += chunk
    })
    expect([(await exited)[0], output]).toEqual([0, expect.stringContaining('/graphql')])
    expect(readdirSync(join(folder, 'compiled'), { recursive: true }).length).toBeGreaterThan(100)
  }
})
