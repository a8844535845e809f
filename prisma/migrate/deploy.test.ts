import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, inject, onTestFinished, test } from 'vitest'
import { withClient } from './client.ts'
import { deploy } from './deploy.ts'
import { lockText, readMigrations } from './directory.ts'
import { type Datamodel, filters, withEngine } from './engine/engine.ts'
import { resolve } from './resolve.ts'

/** The URL of a database in which nothing was ever deployed. */
const emptyDatabase = async () => {
  const server = inject('databaseServer')
  const name = `empty_${randomUUID()}`
  await withClient(server, client => client.query(`CREATE DATABASE "${name}" TEMPLATE template0`))
  onTestFinished(async () => {
    await withClient(server, client => client.query(`DROP DATABASE "${name}" WITH (FORCE)`))
  })
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

const write = async (folder: URL, name: string, sql: string) => {
  await mkdir(new URL(`${name}/`, folder), { recursive: true })
  await writeFile(new URL(`${name}/migration.sql`, folder), sql)
}

const folderWith = async (...scripts: readonly string[]) => {
  const folder = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'podyom-migrations-'))}/`)
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [index, sql] of scripts.entries()) await write(folder, `2026010${index + 1}000000_step`, sql)
  return folder
}

const ask = (url: string, sql: string) =>
  withClient(url, async client => (await client.query({ text: sql, rowMode: 'array' })).rows)

test('applies each migration once, also with semicolons inside a function', async () => {
  const url = await emptyDatabase()
  const folder = await folderWith(
    'CREATE TABLE a (id int);',
    'CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END; $$;',
  )
  expect(await deploy(url, folder)).toEqual({ applied: ['20260101000000_step', '20260102000000_step'] })
  expect(await deploy(url, folder)).toEqual({ applied: [] })
  expect(await ask(url, 'SELECT f()')).toEqual([[2]])
})

test('lets two servers that start together deploy one after the other', async () => {
  const url = await emptyDatabase()
  const folder = await folderWith('CREATE TABLE a (id int); SELECT pg_sleep(0.3);')
  const results = await Promise.all([deploy(url, folder), deploy(url, folder), deploy(url, folder)])
  expect(results.flatMap(({ applied }) => applied)).toEqual(['20260101000000_step'])
})

test('keeps the ledger that Prisma reads', async () => {
  const url = await emptyDatabase()
  const folder = await folderWith('CREATE TABLE a (id int);', 'CREATE TABLE b (id int);')
  await deploy(url, folder)
  const migrations = await readMigrations(folder)
  const models: Datamodel = ['schema.prisma', 'datasource db { provider = "postgresql" }']
  const diagnosis = await withEngine(url, [models], engine =>
    engine.diagnoseMigrationHistory({
      migrationsList: {
        baseDir: fileURLToPath(folder),
        lockfile: { path: 'migration_lock.toml', content: lockText },
        shadowDbInitScript: '',
        migrationDirectories: migrations.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
        })),
      },
      filters,
      optInToShadowDatabase: false,
    }),
  )
  expect(diagnosis).toMatchObject({
    hasMigrationsTable: true,
    history: null,
    failedMigrationNames: [],
    editedMigrationNames: [],
  })
})

test('loads no migration engine', async () => {
  const start = new URL('../../api/server/open-database.ts', import.meta.url).href
  const program = `import { registerHooks } from 'node:module'
    registerHooks({ resolve: (name, context, next) => {
      if (name.includes('schema-engine')) console.log(name)
      return next(name, context)
    } })
    await import('${start}')
    process.exit()`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program])
  expect(stdout).toBe('')
})

test('refuses a database of another application', async () => {
  const url = await emptyDatabase()
  await ask(url, 'CREATE TABLE orders (id int)')
  const refused = { code: 'NOT_EMPTY', message: expect.stringContaining('DATABASE_URL') }
  await expect(deploy(url, await folderWith('SELECT 1;'))).rejects.toMatchObject(refused)
})

test('refuses a database that a newer version has migrated', async () => {
  const url = await emptyDatabase()
  await deploy(url, await folderWith('SELECT 1;', 'SELECT 2;'))
  await expect(deploy(url, await folderWith('SELECT 1;'))).rejects.toMatchObject({
    code: 'NEWER_MIGRATION',
    message: expect.stringContaining('20260102000000_step'),
  })
})

test('names the failed migration, rolls it back, and continues when it is fixed', async () => {
  const url = await emptyDatabase()
  const folder = await folderWith('CREATE TABLE a (id int);', 'CREATE TABLE b (id int); SELECT 1/0;')
  const failure = {
    code: 'FAILED_MIGRATION',
    message: expect.stringMatching(/20260102000000_step.*division by zero.*resolve 20260102000000_step/),
  }
  await expect(deploy(url, folder)).rejects.toMatchObject(failure)
  await expect(deploy(url, folder)).rejects.toMatchObject(failure)
  expect(await ask(url, `SELECT to_regclass('a')::text, to_regclass('b')::text`)).toEqual([['a', null]])

  await write(folder, '20260102000000_step', 'CREATE TABLE b (id int);')
  await resolve(url, '20260102000000_step')
  expect(await deploy(url, folder)).toEqual({ applied: ['20260102000000_step'] })
})

test('tries again by itself a migration that failed for a reason outside of it, as a full disk', async () => {
  const url = await emptyDatabase()
  const full = `DO $$ BEGIN RAISE 'no space left' USING ERRCODE = 'disk_full'; END $$;`
  const folder = await folderWith('CREATE TABLE a (id int);', full)
  await expect(deploy(url, folder)).rejects.toMatchObject({
    code: 'FAILED_MIGRATION',
    message: expect.stringMatching(
      /20260102000000_step.*no space left.*: устраните причину и запустите снова/,
    ),
  })
  await write(folder, '20260102000000_step', 'CREATE TABLE b (id int);')
  expect(await deploy(url, folder)).toEqual({ applied: ['20260102000000_step'] })
})

test('begins again a migration whose process was killed in the middle', async () => {
  const url = await emptyDatabase()
  const folder = await folderWith('SELECT 1;')
  await deploy(url, folder)
  await write(folder, '20260102000000_step', 'CREATE TABLE a (id int);')
  await ask(
    url,
    `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '20260102000000_step')`,
  )
  expect(await deploy(url, folder)).toEqual({ applied: ['20260102000000_step'] })
})

test('says that the database cannot be reached', async () => {
  const url = 'postgresql://podyom:secret@127.0.0.1:1/podyom'
  await expect(deploy(url)).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    message: expect.not.stringContaining('secret'),
  })
})

test('says so too if the connection is closed without a message', async () => {
  const mute = createServer(socket => socket.end())
  await new Promise<void>(listening => mute.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void mute.close())
  const address = mute.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await expect(deploy(`postgresql://podyom:secret@127.0.0.1:${port}/podyom`)).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
  })
})

test('says in one sentence that the user may not write to the database', async () => {
  const url = await emptyDatabase()
  const guest = `guest_${randomUUID().slice(0, 8)}`
  await ask(url, `CREATE ROLE ${guest} LOGIN PASSWORD 'secret'`)
  onTestFinished(async () => {
    await ask(inject('databaseServer'), `DROP ROLE ${guest}`)
  })
  const as = Object.assign(new URL(url), { username: guest, password: 'secret' })
  await expect(deploy(as.href, await folderWith('SELECT 1;'))).rejects.toMatchObject({
    code: 'DATABASE_REFUSED',
    message: expect.stringMatching(new RegExp(`«${guest}».*permission denied for schema public`)),
  })
})
