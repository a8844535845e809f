import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../api/testing/database.ts'
import { copyFiles, restoreFiles } from '../../prisma/backup/files.ts'
import { outcomeOf } from './testing.ts'

const podyom = fileURLToPath(new URL('./podyom.ts', import.meta.url))
let store: TestDatabase
let folder = ''
beforeAll(async () => {
  store = await testDatabase({ seeded: true })
  folder = await mkdtemp(join(tmpdir(), 'podyom-copies-'))
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const start = ({ url }: TestDatabase, verb: string, copy: string, key?: string, ...options: string[]) => {
  const signing = key === undefined ? {} : { AUDIT_KEY: key }
  const env = { ...process.env, DATABASE_URL: url, EVIDENCE_DIR: join(folder, 'none'), ...signing }
  const child = spawn(process.execPath, [podyom, 'backup', verb, copy, ...options], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { child, ended: outcomeOf(child) }
}
/** Holds what the command will wait for, and tells when it does. */
const hold = async ({ url, asOwner }: TestDatabase, statement: string) => {
  const holder = new Client({ connectionString: url })
  await holder.connect()
  const release = () => holder.end()
  await holder.query(statement)
  const waiting = `select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`
  const waits = async () => (await asOwner<{ readonly n: number }>(waiting))[0]?.n
  return { waits, release }
}

describe('a command that is stopped', () => {
  const stopped = [130, 'Прервано, убираю за собой.\n']

  test('while it writes a copy leaves nothing', async () => {
    const before = await readdir(folder)
    const { waits, release } = await hold(store, 'begin; lock table core.school in access exclusive mode')
    const { child, ended } = start(store, 'create', join(folder, 'given-up'))
    await expect.poll(waits).toBe(1)
    child.kill('SIGINT')
    expect(Object.values(await ended)).toEqual(stopped)
    expect(await readdir(folder)).toEqual(before)
    await release()
  })

  test('while it brings one back leaves the database empty for another try', async () => {
    const copy = join(folder, 'good')
    expect((await start(store, 'create', copy).ended).code).toBe(0)
    const target = await testDatabase()
    onTestFinished(target.close)
    const { waits, release } = await hold(target, 'begin; lock table core.school in access share mode')
    const { child, ended } = start(target, 'restore', copy)
    await expect.poll(waits).toBe(1)
    child.kill('SIGTERM')
    expect(Object.values(await ended)).toEqual(stopped)
    // A statement that waits for a lock learns only then that its client has gone.
    await release()
    await expect.poll(waits).toBe(0)
    expect(await target.db.region.count()).toBe(0)
  })
})

describe('a copy', () => {
  test('is readable only by its owner', async () => {
    const copy = join(folder, randomUUID())
    expect((await start(store, 'create', copy).ended).code).toBe(0)
    expect((await stat(copy)).mode & 0o777).toBe(0o700)
    expect((await stat(join(copy, 'data.gz'))).mode & 0o777).toBe(0o600)
  })

  test('that was signed is restored with its key, and refused when it was edited, unless it is trusted', async () => {
    const [copy, key] = [join(folder, randomUUID()), 'k'.repeat(32)]
    expect((await start(store, 'create', copy, key).ended).code).toBe(0)
    const target = await testDatabase()
    onTestFinished(target.close)
    const restoring = (...args: [key?: string, ...options: string[]]) =>
      start(target, 'restore', copy, ...args).ended
    const file = join(copy, 'manifest.json')
    const manifest = await readFile(file, 'utf8')
    expect(await restoring('o'.repeat(32))).toMatchObject({
      code: 1,
      output: expect.stringContaining('--trust'),
    })
    expect(await restoring()).toMatchObject({ code: 1, output: expect.stringContaining('AUDIT_KEY') })
    const edits = [
      manifest.replace(/"takenAt": "20/, '"takenAt": "19'),
      manifest.replace(/"signature": ".*"/, '"signature": null'),
    ]
    for (const edited of [...edits, '{}', manifest.replace(/"data": "./, '"data": "x')]) {
      await writeFile(file, edited)
      expect(await restoring(key)).toMatchObject({ code: 1, output: expect.stringContaining('--trust') })
      expect(await target.db.region.count()).toBe(0)
    }
    expect(await restoring(key, '--trust')).toMatchObject({ code: 0 })
    expect(await target.db.region.count()).toBeGreaterThan(0)
  })

  test('that cannot be written ends with one sentence', async () => {
    const { code, output } = await start(store, 'create', join(podyom, 'copy')).ended
    expect([code, output.trim().split('\n').length]).toEqual([1, 1])
    expect(output).toMatch(/каталог/)
  })
})

describe('files of evidence', () => {
  const keep = async (
    files: string,
    text: string,
    name = createHash('sha256').update(text).digest('hex'),
  ) => {
    await mkdir(join(files, name.slice(0, 2)), { recursive: true })
    await writeFile(join(files, name.slice(0, 2), name), text)
    return join(name.slice(0, 2), name)
  }

  test('are copied without partial uploads, readable only by their owner', async () => {
    const [from, to] = [join(folder, randomUUID()), join(folder, randomUUID())]
    const path = await keep(from, 'протокол')
    await chmod(join(from, path), 0o644)
    await mkdir(join(from, 'incoming'))
    await writeFile(join(from, 'incoming', 'x.part'), 'прото')
    expect(await copyFiles(from, to)).toEqual([])
    expect(await readFile(join(to, path), 'utf8')).toBe('протокол')
    expect((await stat(join(to, path))).mode & 0o777).toBe(0o600)
    expect(existsSync(join(to, 'incoming'))).toBe(false)
  })

  test('that are spoilt are named while copied and refused when brought back', async () => {
    const [from, to] = [join(folder, randomUUID()), join(folder, randomUUID())]
    const path = await keep(from, 'подделка', createHash('sha256').update('протокол').digest('hex'))
    expect(await copyFiles(from, to)).toEqual([path])
    await expect(restoreFiles(to, from)).rejects.toMatchObject({ code: 'BAD_BACKUP' })
  })
})
