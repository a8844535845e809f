import { randomUUID } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { keepAnchored, readAnchorFile } from './anchor.ts'
import { verifyAnchored } from './verify.ts'

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
    await asForger('delete from core.audit_entry')
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
       update core.audit_entry set sequence = sequence + 99 where sequence > 3;
       update core.audit_entry set sequence = sequence - 100 where sequence > 99; ${rehash}`,
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
    expect((await anchored()).map(({ sequence }) => sequence)).toEqual([5, 7])
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
