import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, inject, onTestFinished, test } from 'vitest'
import { withClient } from './client.ts'
import { createMigration } from './create.ts'
import { deploy } from './deploy.ts'
import type { Datamodel } from './engine/engine.ts'

const note = (fields: string): readonly Datamodel[] => [
  [
    'note.prisma',
    `datasource db {
      provider = "postgresql"
      schemas  = ["core"]
    }
    model Note {
      id Int @id
      ${fields}
      @@schema("core")
    }`,
  ],
]

const emptyDatabase = async () => {
  const url = new URL(inject('databaseServer'))
  const name = `create_${randomUUID()}`
  await withClient(url.href, client => client.query(`CREATE DATABASE "${name}" TEMPLATE template0`))
  url.pathname = `/${name}`
  return url.href
}

test('writes the difference between the models and the migrations in the format of Prisma', async () => {
  const folder = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'podyom-migrations-'))}/`)
  onTestFinished(() => rm(folder, { recursive: true }))
  const url = await emptyDatabase()
  const options = { name: 'note', empty: false, now: new Date('2026-01-02T03:04:05Z'), folder }
  const [first] = await createMigration(url, note('text String'), options)
  if (!first) throw new Error('a migration is written')
  expect(first.href).toMatch(/\/20260102030405_\S*note\/$/)
  const sql = await readFile(new URL('migration.sql', first), 'utf8')
  expect(sql).toContain('CREATE TABLE "core"."Note"')

  const later = { ...options, name: 'wider', now: new Date('2026-01-03T00:00:00Z') }
  expect(await createMigration(url, note('text String'), later)).toEqual([])
  expect(await createMigration(url, note('text String\n size Int?'), later)).toHaveLength(1)
  expect((await deploy(url, folder)).applied).toEqual([expect.stringContaining('wider')])
})

test('refuses a name that is not a valid directory name', async () => {
  const options = { name: 'Новая', empty: false, now: new Date() }
  await expect(createMigration('', [], options)).rejects.toMatchObject({ code: 'BAD_MIGRATIONS' })
})
