import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { verifyAudit } from '../../api/audit/verify.ts'
import { globalId } from '../../api/graphql/global-id.ts'
import { administrator, testServer } from '../../api/testing/server.ts'
import { withClient } from '../migrate/client.ts'
import { dump } from './dump.ts'
import { copyFiles } from './files.ts'
import { restore } from './restore.ts'

const server = testServer({ visitor: administrator })
const now = new Date('2026-01-15T09:00:00Z')
const fast = { level: 1 }
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'podyom-backup-'))
})
afterAll(() => rm(folder, { recursive: true }))

const register = `mutation ($input: RegisterOrganizationInput!) {
  registerOrganization(input: $input) { record { id } } }`

/** Writes by the API one after another until it is stopped; returns the number of acknowledged writes. */
const writing = (municipality: string) => {
  let isOn = true
  const run = async () => {
    let acknowledged = 0
    while (isOn) {
      const key = `livny--backup-${randomUUID()}`
      const input = {
        kind: 'METHODICAL_ASSOCIATION',
        name: `РМО «Кавычки»\n\tи знаки \\ ${key}`,
        key,
        municipality,
      }
      expect((await server().ask(register, { input })).errors).toEqual([])
      acknowledged += 1
    }
    return acknowledged
  }
  const done = run()
  return {
    stop: () => {
      isOn = false
      return done
    },
  }
}

const asAdmin = (sql: string) => withClient(inject('databaseServer'), client => client.query(sql))
const createDatabase = async () => {
  const url = new URL(inject('databaseServer'))
  url.pathname = `/restored_${randomUUID()}`
  await asAdmin(`CREATE DATABASE "${url.pathname.slice(1)}" TEMPLATE template0`)
  return url.href
}
const dropDatabase = async (url: string) => {
  await asAdmin(`DROP DATABASE "${new URL(url).pathname.slice(1)}" WITH (FORCE)`)
}
const emptyDatabase = async () => {
  const url = await createDatabase()
  onTestFinished(() => dropDatabase(url))
  return url
}
const backUp = async (file = join(folder, `${randomUUID()}.gz`)) => ({
  file,
  sums: await withClient(server().database.url, client => dump(client, file, now)),
})
const countOf = (url: string, sql: string) =>
  withClient(url, async client => Number((await client.query(sql)).rows[0].count))

describe('a copy of the data', () => {
  test('taken during writes is a consistent snapshot and is restored row by row', async () => {
    const { id } = await server().database.db.municipality.findUniqueOrThrow({ where: { key: 'livny' } })
    const writer = writing(globalId('Municipality', id))
    const first = await backUp()
    const { file, sums } = await backUp()
    expect(await writer.stop()).toBeGreaterThan(0)
    const url = await emptyDatabase()
    expect(await restore(url, file)).toEqual(sums)
    expect(sums.get('core.activity')?.rows).toBe(156)
    expect(sums.get('core.audit_entry')?.rows).toBeGreaterThanOrEqual(
      first.sums.get('core.audit_entry')?.rows ?? Number.NaN,
    )
    // Each write has its audit entry and its change, or is absent.
    const written = await countOf(
      url,
      `SELECT count(*) FROM core.organization WHERE key LIKE 'livny--backup-%'`,
    )
    expect(await countOf(url, 'SELECT count(*) FROM core.audit_entry')).toBe(written)
    expect(await countOf(url, 'SELECT count(*) FROM core.change')).toBe(written)
    expect(await withClient(url, verifyAudit)).toBeNull()
  })

  test('continues after a restore: new entries get new numbers and links of the chain', async () => {
    const url = await emptyDatabase()
    await restore(url, (await backUp()).file)
    const last = await countOf(url, 'SELECT max(sequence) AS count FROM core.audit_entry')
    await withClient(url, client =>
      client.query(`INSERT INTO core.audit_entry SELECT (jsonb_populate_record(e, jsonb_build_object(
        'id', gen_random_uuid(), 'sequence', nextval(pg_get_serial_sequence('core.audit_entry', 'sequence'))))).*
        FROM core.audit_entry e ORDER BY sequence LIMIT 1`),
    )
    expect(await countOf(url, 'SELECT max(sequence) AS count FROM core.audit_entry')).toBeGreaterThan(last)
    expect(await withClient(url, verifyAudit)).toBeNull()
  })

  test('is not restored over other data', async () => {
    const { file } = await backUp()
    await expect(restore(server().database.url, file)).rejects.toMatchObject({ code: 'NOT_EMPTY' })
  })

  test('of a newer version is refused before anything is touched', async () => {
    const file = join(folder, 'newer.gz')
    const head = { podyom: 1, takenAt: now.toISOString(), migrations: ['29990101000000_new'], sequences: [] }
    await writeFile(file, gzipSync(`${JSON.stringify(head)}\n`))
    await expect(restore(await emptyDatabase(), file)).rejects.toMatchObject({ code: 'NEWER_MIGRATION' })
  })

  describe('that is spoilt', () => {
    let url = ''
    beforeAll(async () => {
      url = await createDatabase()
    })
    afterAll(() => dropDatabase(url))

    test.each([
      ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
      ['cut off at the end of a table', (bytes: Buffer) => gzipSync(upTo(gunzipSync(bytes), '{"rows":'))],
      ['changed in one letter', (bytes: Buffer) => gzipSync(changed(gunzipSync(bytes)))],
      ['no copy at all', () => Buffer.from('SELECT 1;')],
      ['one line without end', () => gzipSync(Buffer.alloc(200_000_000, 'a'), fast)],
      [
        'made to unpack without end',
        (bytes: Buffer) =>
          gzipSync(
            `${firstLine(gunzipSync(bytes))}\n${'{"table":"x","columns":[]}\n'.repeat(9_000_000)}`,
            fast,
          ),
      ],
    ])('is refused if it is %s', async (_, spoil) => {
      const { file } = await backUp()
      const spoilt = join(folder, `${randomUUID()}.gz`)
      await writeFile(spoilt, spoil(await readFile(file)))
      await expect(restore(url, spoilt)).rejects.toMatchObject({ code: 'BAD_BACKUP' })
    })

    test('leaves the database empty for a valid one', async () => {
      const { file, sums } = await backUp()
      expect(await restore(url, file)).toEqual(sums)
    })
  })
})

describe('the files of a copy', () => {
  test('are not followed where they lead elsewhere', async () => {
    const secret = join(folder, 'secret')
    await writeFile(secret, 'тайна')
    const [from, to] = [join(folder, randomUUID()), join(folder, randomUUID())]
    const name = (first: string) => `${first}${'0'.repeat(62)}`
    await mkdir(join(from, 'aa'), { recursive: true })
    await symlink(secret, join(from, 'aa', name('aa')))
    await mkdir(join(folder, 'elsewhere'))
    await writeFile(join(folder, 'elsewhere', name('bb')), 'тайна')
    await symlink(join(folder, 'elsewhere'), join(from, 'bb'))
    expect(await copyFiles(from, to)).toEqual([])
    await expect(readdir(to)).rejects.toThrow('ENOENT')
    const { file } = await backUp()
    const linked = join(folder, `${randomUUID()}.gz`)
    await symlink(file, linked)
    await expect(restore(await emptyDatabase(), linked)).rejects.toMatchObject({ code: 'BAD_BACKUP' })
  })
})

const firstLine = (text: Buffer) => text.subarray(0, text.indexOf(10)).toString()
const upTo = (text: Buffer, mark: string) => text.subarray(0, text.lastIndexOf(mark))
const changed = (text: Buffer) => Buffer.from(text.toString().replace('Ливны', 'Ливна'))
