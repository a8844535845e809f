import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { testDatabase } from '../../../api/testing/database.ts'
import { withClient } from '../client.ts'
import { migrationFolders, readMigrations } from '../directory.ts'
import { migrationStatus } from '../status.ts'
import { describePlan } from './describe.ts'
import { planMigrations, type WithScratch } from './plan.ts'
import { statementsOf } from './statements.ts'

const script = `-- The note of a school; it's new.
ALTER TABLE core.school ADD COLUMN rehearsal_note text;
UPDATE core.school SET rehearsal_note = 'a; b' /* ; */ WHERE key IS NOT NULL;
CREATE TABLE core.rehearsal (id int PRIMARY KEY);
DO $$ BEGIN PERFORM 1; END $$;
CREATE INDEX rehearsal_note_idx ON core.school (rehearsal_note);
`

/** The folders of the release and one more migration. */
async function withPending(): Promise<readonly URL[]> {
  const folder = await mkdtemp(join(tmpdir(), 'podyom-plan-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await mkdir(join(folder, '29990101000000_rehearsal'))
  await writeFile(join(folder, '29990101000000_rehearsal/migration.sql'), script)
  return [...migrationFolders(), pathToFileURL(`${folder}/`)]
}

const emptyScratch: WithScratch = async use => {
  const database = await testDatabase()
  await database.disconnect()
  try {
    return await use(database.url)
  } finally {
    await database.close()
  }
}

test('a script is split at the semicolons that end a statement alone', async () => {
  expect(statementsOf(script)).toEqual([
    'ALTER TABLE core.school ADD COLUMN rehearsal_note text',
    expect.stringMatching(/^UPDATE core\.school SET rehearsal_note = 'a; b' +WHERE key IS NOT NULL$/),
    'CREATE TABLE core.rehearsal (id int PRIMARY KEY)',
    'DO $$ BEGIN PERFORM 1; END $$',
    'CREATE INDEX rehearsal_note_idx ON core.school (rehearsal_note)',
  ])
  expect(statementsOf(`SELECT E'it\\'s; one', "a;b", $x$ ; $y$ ; $x$; -- end;`)).toEqual([
    `SELECT E'it\\'s; one', "a;b", $x$ ; $y$ ; $x$`,
  ])
})

test('all migrations of the release run statement by statement on an empty database', async () => {
  const database = await testDatabase()
  const name = `${database.name}_empty`
  onTestFinished(async () => {
    await database.asOwner(`DROP DATABASE "${name}"`)
    await database.close()
  })
  await database.asOwner(`CREATE DATABASE "${name}" TEMPLATE template0`)
  const url = new URL(database.url)
  url.pathname = `/${name}`
  const plan = await planMigrations(url.href, { isRehearsed: true, withScratch: emptyScratch })
  expect(plan.migrations.map(one => one.name)).toEqual((await readMigrations()).map(one => one.name))
})

test('a plan names statements, locks on tables and findings, and leaves the database alone', async () => {
  const database = await testDatabase({ seeded: true })
  onTestFinished(() => database.close())
  const folders = await withPending()
  const plan = await planMigrations(database.url, { isRehearsed: false, withScratch: emptyScratch, folders })
  const lines = describePlan(plan).join('\n')
  expect(lines).toContain('29990101000000_rehearsal: команд 5.')
  expect(lines).toMatch(
    /1\. ALTER TABLE core\.school ADD COLUMN.*\n +core\.school: AccessExclusiveLock, остальные ждут/,
  )
  // Its own table hinders nobody.
  expect(lines).not.toContain('core.rehearsal: ')
  expect(lines).toContain('База не изменена.')
  expect(plan.findings?.has('29990101000000_rehearsal')).toBe(true)
  await withClient(database.url, async client => {
    const { rows } = await client.query(`SELECT to_regclass('core.rehearsal') AS made`)
    expect(rows).toEqual([{ made: null }])
  })
  expect((await migrationStatus(database.url)).pending).toEqual([])
})

test('a rehearsal runs on a copy, counts rows, and drops the copy', async () => {
  const database = await testDatabase({ seeded: true })
  onTestFinished(() => database.close())
  const folders = await withPending()
  const options = { isRehearsed: true, withScratch: emptyScratch, folders }
  // Another client works with it.
  await expect(planMigrations(database.url, options)).rejects.toMatchObject({ code: 'COPY_REFUSED' })
  const [{ count = 0 } = {}] = await database.asOwner<{ count: number }>(
    'SELECT count(*)::int FROM core.school',
  )
  await database.disconnect()
  const { migrations } = await planMigrations(database.url, options)
  expect(migrations[0]?.statements.map(({ rows }) => rows)).toEqual([null, count, null, null, null])
  const left = await withClient(database.url, client =>
    client.query(`SELECT datname FROM pg_database WHERE datname LIKE 'podyom_rehearsal_%'`),
  )
  expect(left.rows).toEqual([])
})
