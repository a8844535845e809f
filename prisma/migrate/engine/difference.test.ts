import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../../api/testing/database.ts'
import { withClient } from '../client.ts'
import { deploy } from '../deploy.ts'
import { allMigrationFolders } from '../directory.ts'
import { difference } from './difference.ts'
import type { Datamodel } from './engine.ts'
import { readModels } from './models.ts'

const { url, close } = await testDatabase()

afterAll(close)

await deploy(url, allMigrationFolders())
const models = await readModels()
const probe: Datamodel = [
  'probe.prisma',
  `model Probe {
    id       Int    @id
    schoolId String @map("school_id") @db.Uuid
    @@map("probe")
    @@schema("oryol")
  }`,
]
const change = (sql: string) => withClient(url, client => client.query(sql))

test('finds that the migrations and the models agree', async () => {
  expect(await difference(url, models)).toEqual([])
})

test('keeps what models cannot say: keys of plugins into the core and special indexes', async () => {
  await change(`
    CREATE SCHEMA IF NOT EXISTS oryol;
    CREATE TABLE oryol.probe (id int CONSTRAINT probe_pkey PRIMARY KEY, school_id uuid NOT NULL,
      CONSTRAINT probe_school_fkey FOREIGN KEY (school_id) REFERENCES core.school (id));
    CREATE INDEX probe_lower ON core.school (lower(name));
    CREATE INDEX probe_living ON core.school (name) WHERE archived_at IS NULL;
    CREATE INDEX probe_words ON core.school USING gin (to_tsvector('russian', name));`)
  expect(await difference(url, [...models, probe])).toEqual([])
})

test('shows what the models lack', async () => {
  await change('CREATE INDEX probe_plain ON core.school (kind)')
  const statements = await difference(url, [...models, probe])
  expect(statements.join('\n')).toContain('DROP INDEX "core"."probe_plain";')
  expect(statements.join('\n')).not.toContain('probe_words')
})
