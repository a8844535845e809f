import { mkdir, mkdtemp, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import { closedFolder, findAccount } from './account.ts'
import { programFolder } from './binaries.ts'
import { startEmbedded } from './start.ts'
import { stateFolder } from './state-folder.ts'

const remove = (path: string) => onTestFinished(() => rm(path, { recursive: true, force: true }))

/** A folder that only root can enter. */
const closed = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'podyom-closed-'))
  remove(folder)
  return folder
}

const ask = async (folder: string, sql: string) => {
  const { url, stop } = await startEmbedded(folder)
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query({ text: sql, rowMode: 'array' })
  await client.end()
  await stop()
  return rows
}

describe.runIf(process.getuid?.() === 0)('in a folder that only root can enter', () => {
  test('the database is kept in the state folder, and found again', async () => {
    const folder = await closed()
    const postgres = join(folder, 'postgres')
    await ask(postgres, 'CREATE TABLE kept AS SELECT 7 AS id')
    const home = dirname(await readlink(postgres))
    remove(home)
    expect(home.startsWith(`${stateFolder}/data-`)).toBe(true)
    expect(await ask(postgres, 'SELECT id FROM kept')).toEqual([[7]])
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    expect((await stat(join(home, 'postgres', 'password'))).mode & 0o777).toBe(0o600)
  })

  test('a missing cluster is reported and not created again', async () => {
    const postgres = join(await closed(), 'postgres')
    await ask(postgres, 'SELECT 1')
    const home = dirname(await readlink(postgres))
    await rm(home, { recursive: true })
    await expect(startEmbedded(postgres)).rejects.toMatchObject({ code: 'ENOENT', path: home })
  })

  test('the programs are run from a copy that everybody can read', async () => {
    const source = await closed()
    const version = `0.0.0-${process.pid}`
    await writeFile(join(source, 'package.json'), JSON.stringify({ version }))
    await mkdir(join(source, 'native', 'bin'), { recursive: true, mode: 0o700 })
    await writeFile(join(source, 'native', 'bin', 'initdb'), 'program', { mode: 0o700 })
    const account = await findAccount()
    const copy = await programFolder(account, source)
    remove(copy)
    expect(copy.startsWith(`${stateFolder}/postgresql-${version}`)).toBe(true)
    expect(await closedFolder(join(copy, 'bin'), account)).toBeNull()
    expect((await stat(join(copy, 'bin', 'initdb'))).mode & 0o777).toBe(0o755)
    expect(await readFile(join(copy, 'bin', 'initdb'), 'utf8')).toBe('program')
    expect(await programFolder(account, source)).toBe(copy)
    expect((await stat(source)).mode & 0o777).toBe(0o700)
  })
})
