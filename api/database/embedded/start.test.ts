import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Client } from 'pg'
import { afterAll, expect, inject, onTestFinished, test } from 'vitest'
import { isAlive } from './process.ts'
import { type EmbeddedDatabase, startEmbedded } from './start.ts'

const folder = join(tmpdir(), `podyom-embedded-${randomUUID()}`)
const pidFile = join(folder, 'data', 'postmaster.pid')
const postmaster = () => Number(readFileSync(pidFile, 'utf8').split('\n')[0])

afterAll(() => rm(folder, { recursive: true, force: true }))

const ask = async (url: string, sql: string) => {
  const client = new Client({ connectionString: url })
  // A killed server breaks the connection; the query's own failure is what tests look at.
  client.on('error', () => undefined)
  await client.connect()
  return client.query({ text: sql, rowMode: 'array' }).then(
    async ({ rows }) => {
      await client.end()
      return rows
    },
    async error => {
      await client.end()
      throw error
    },
  )
}

const using = async (use: (database: EmbeddedDatabase) => Promise<void>) => {
  const database = await startEmbedded(folder)
  await use(database).finally(() => database.stop())
}

test('keeps its data and its password between starts, and other users cannot read the password', async () => {
  await using(async ({ url }) => {
    await ask(url, 'CREATE TABLE kept (id int); INSERT INTO kept VALUES (7)')
  })
  await using(async ({ url }) => {
    expect(await ask(url, 'SELECT id FROM kept')).toEqual([[7]])
    await expect(ask(url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
  })
  expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600)
  expect((await readdir(dirname(folder))).filter(name => name.startsWith(basename(folder)))).toHaveLength(1)
})

test('a second server in the same folder is refused in one sentence', async () => {
  await using(async () => {
    await expect(startEmbedded(folder)).rejects.toMatchObject({
      code: 'DATA_DIR_BUSY',
      message: expect.stringContaining(folder),
    })
  })
})

test('starts again at the same address when PostgreSQL is killed', async () => {
  await using(async ({ url }) => {
    const killed = postmaster()
    process.kill(killed, 'SIGKILL')
    await expect.poll(() => ask(url, 'SELECT id FROM kept')).toEqual([[7]])
    expect(postmaster()).not.toBe(killed)
  })
})

const anotherPostgres = async () => {
  const client = new Client({ connectionString: inject('databaseServer') })
  await client.connect()
  onTestFinished(() => client.end())
  return Number((await client.query('SELECT pg_backend_pid() AS pid')).rows[0].pid)
}

test.each([
  ['another program', async () => process.pid],
  ['another PostgreSQL', anotherPostgres],
])('ignores a process id that now belongs to %s', async (_, bearer) => {
  writeFileSync(pidFile, `${await bearer()}\n${join(folder, 'data')}\n1\n1\n\n127.0.0.1\n\nready\n`)
  await using(async ({ url }) => {
    expect(await ask(url, 'SELECT id FROM kept')).toEqual([[7]])
  })
})

test('the embedded database starts in an existing folder with special characters in its name', async () => {
  const strange = join(tmpdir(), `podyom «Школа» $x \`y\` "z" ${randomUUID()}`)
  await mkdir(strange)
  onTestFinished(() => rm(strange, { recursive: true, force: true }))
  const { url, stop } = await startEmbedded(strange)
  expect(await ask(url, 'SELECT 1')).toEqual([[1]])
  await stop()
})

test('leaves no process behind', async () => {
  let pid = 0
  await using(async () => {
    pid = postmaster()
    expect(isAlive(pid)).toBe(true)
  })
  await expect.poll(() => isAlive(pid)).toBe(false)
})
