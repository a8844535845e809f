import { randomUUID } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { keepAnchored, readAnchorFile } from './anchor.ts'
import { verifyAnchored, verifyAudit } from './verify.ts'

const key = 'k'.repeat(32)
const file = join(tmpdir(), `podyom-anchors-${randomUUID()}.jsonl`)
let store: TestDatabase
beforeAll(async () => {
  store = await testDatabase()
})
afterAll(async () => {
  await rm(file, { force: true })
  await store.close()
})

const note = (count: number) =>
  store.pool.query(
    `insert into core.audit_entry (user_title, action, record_type, record_id, request_id, previous, hash)
     select 'Отдел', 'updateSchool', 'School', gen_random_uuid(), 'x', '', '' from generate_series(1, $1)`,
    [count],
  )
/** What an owner of the database may do who also knows how the hashes are made. */
const asForger = (sql: string) => store.asOwner(`set session_replication_role = replica; ${sql}`)
const rehash = `do $$ declare e core.audit_entry; last text := ''; begin
  for e in select * from core.audit_entry order by sequence loop
    e.previous := last; e.hash := core.audit_hash(e); last := e.hash;
    update core.audit_entry set previous = e.previous, hash = e.hash where sequence = e.sequence;
  end loop; end $$`
const anchored = async () => (await readAnchorFile(key, file)) ?? []

describe('an anchored audit log', () => {
  beforeEach(async () => {
    await rm(file, { force: true })
    await asForger('delete from core.audit_entry; alter sequence core.audit_entry_sequence_seq restart')
    await note(5)
    await keepAnchored(store.pool, { key, file }).close()
    expect(await anchored()).toMatchObject([{ sequence: 5 }])
    expect(await verifyAnchored(store.pool, await anchored())).toBeNull()
  })

  test.each([
    ['the last entries are deleted', 'delete from core.audit_entry where sequence > 3', 5, 'NOT_ANCHORED'],
    ['it is emptied', 'delete from core.audit_entry', 5, 'NOT_ANCHORED'],
    [
      'an entry is changed and all hashes are recomputed',
      `update core.audit_entry set user_title = 'Другой' where sequence = 2; ${rehash}`,
      5,
      'NOT_ANCHORED',
    ],
    [
      'an entry is taken out and all hashes are recomputed',
      `delete from core.audit_entry where sequence = 3; ${rehash}`,
      4,
      'GAP',
    ],
    [
      'an entry is taken out, and the rest are renumbered and rehashed',
      `delete from core.audit_entry where sequence = 3;
       update core.audit_entry set sequence = sequence + 99, position = position + 99 where sequence > 3;
       update core.audit_entry set sequence = sequence - 100, position = position - 100 where sequence > 99;
       ${rehash}`,
      5,
      'NOT_ANCHORED',
    ],
    ['the first entries are deleted', `delete from core.audit_entry where sequence < 3; ${rehash}`, 3, 'GAP'],
  ])('is found broken where %s', async (_, sql, sequence, fault) => {
    await asForger(sql)
    expect(await verifyAnchored(store.pool, await anchored())).toEqual({ sequence, fault })
  })

  test('goes on after its last anchor, and is anchored again when it has moved', async () => {
    await note(2)
    expect(await verifyAnchored(store.pool, await anchored())).toBeNull()
    await keepAnchored(store.pool, { key, file }).close()
    expect((await anchored()).at(-1)).toMatchObject({ sequence: 7 })
  })

  test('takes no anchor that was not signed with the key', async () => {
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('"sequence":5', '"sequence":4'))
    expect(await readAnchorFile(key, file)).toBeNull()
    await writeFile(file, text)
    expect(await readAnchorFile('o'.repeat(32), file)).toBeNull()
    expect(await readAnchorFile(key, file)).toHaveLength(1)
  })
})

describe('an audit log of several chains', () => {
  const chains = async () => {
    const { rows } = await store.pool.query<{ chain: number; entries: number }>(
      'select chain, count(*)::int as entries from core.audit_entry group by 1 order by 2 desc',
    )
    return rows
  }
  beforeEach(async () => {
    await rm(file, { force: true })
    await asForger('delete from core.audit_entry; alter sequence core.audit_entry_sequence_seq restart')
  })

  test('lets transactions write at the same time, each in a chain of its own', async () => {
    const open = await Promise.all(Array.from({ length: 4 }, () => store.pool.connect()))
    for (const client of open) {
      await client.query("begin; set local lock_timeout = '200ms'")
      for (const _ of [1, 2])
        await client.query(`insert into core.audit_entry (user_title, action, record_type, record_id, request_id, previous, hash)
          values ('Отдел', 'updateSchool', 'School', gen_random_uuid(), 'x', '', '')`)
    }
    for (const client of open) {
      await client.query('commit')
      client.release()
    }
    expect((await chains()).map(({ entries }) => entries)).toEqual([2, 2, 2, 2])
    expect(await verifyAudit(store.pool)).toBeNull()
  })

  test('is anchored by the head of each chain, and found broken where one of them is cut or taken away', async () => {
    for (let number = 0; number < 40; number += 1) await note(1)
    await keepAnchored(store.pool, { key, file }).close()
    const [longest, other] = await chains()
    expect((await anchored()).length).toBe((await chains()).length)
    expect(await verifyAnchored(store.pool, await anchored())).toBeNull()
    await asForger(`delete from core.audit_entry where chain = ${other?.chain}`)
    expect(await verifyAnchored(store.pool, await anchored())).toMatchObject({ fault: 'NOT_ANCHORED' })
    await asForger(`delete from core.audit_entry where chain = ${longest?.chain} and position = 2`)
    expect(await verifyAudit(store.pool)).toMatchObject({ fault: 'UNLINKED' })
  })

  test('has the entries from before as the beginning of each chain', async () => {
    await note(3)
    await asForger(`update core.audit_entry set chain = null, position = null; ${rehash}`)
    expect(await verifyAudit(store.pool)).toBeNull()
    for (let number = 0; number < 5; number += 1) await note(2)
    expect(await verifyAudit(store.pool)).toBeNull()
    await asForger(`update core.audit_entry set user_title = 'Другой' where chain is null; do $$
      declare e core.audit_entry; last text := ''; begin
      for e in select * from core.audit_entry where chain is null order by sequence loop
        e.previous := last; e.hash := core.audit_hash(e); last := e.hash;
        update core.audit_entry set previous = e.previous, hash = e.hash where sequence = e.sequence;
      end loop; end $$`)
    expect(await verifyAudit(store.pool)).toEqual({ sequence: 4, fault: 'UNLINKED' })
    await asForger('delete from core.audit_entry where chain is null')
    expect(await verifyAudit(store.pool)).toEqual({ sequence: 4, fault: 'UNLINKED' })
  })

  test('keeps its promise where a session sets the variable of the chain', async () => {
    for (const chain of ['5', '-21', '2147483647', '17']) {
      await store.pool.query(`select set_config('podyom.audit_chain', '${chain}', false);`)
      await note(1)
    }
    await store.pool.query("select set_config('podyom.audit_chain', '', false)")
    expect((await chains()).every(({ chain }) => chain >= 0 && chain < 16)).toBe(true)
    expect(await verifyAudit(store.pool)).toBeNull()
  })
})
