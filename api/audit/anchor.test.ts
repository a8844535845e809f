import { createHmac, randomUUID } from 'node:crypto'
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
const atTheEnd = (values: string) => `do $$ declare e core.audit_entry; begin
  insert into core.audit_entry (user_title, action, record_type, record_id, request_id, previous, hash, sequence, chain, position)
    select 'Отдел', 'updateSchool', 'School', gen_random_uuid(), 'x', hash, '', 6, chain, position + 1
    from core.audit_entry where sequence = 5;
  update core.audit_entry set ${values} where sequence = 6 returning * into e;
  update core.audit_entry set hash = core.audit_hash(e) where sequence = e.sequence;
end $$`
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
    [
      'two entries have swapped what they say',
      `update core.audit_entry set user_title = 'Другой' where sequence = 4;
       update core.audit_entry a set user_title = b.user_title from core.audit_entry b
       where (a.sequence, b.sequence) in ((2, 4), (4, 2))`,
      2,
      'CHANGED',
    ],
    [
      'two entries have swapped their places, and all hashes are recomputed',
      `update core.audit_entry set sequence = -sequence, position = -position where sequence in (2, 4);
       update core.audit_entry set sequence = 6 + sequence, position = 6 + position where sequence < 0;
       ${rehash}`,
      5,
      'NOT_ANCHORED',
    ],
    [
      'an entry is put in between, and the rest are renumbered and rehashed',
      `update core.audit_entry set sequence = sequence + 100, position = position + 100 where sequence > 2;
       insert into core.audit_entry select (jsonb_populate_record(e, jsonb_build_object('sequence', 3, 'position', 3))).* from core.audit_entry e where e.sequence = 2;
       update core.audit_entry set sequence = sequence - 99, position = position - 99 where sequence > 99;
       ${rehash}`,
      5,
      'NOT_ANCHORED',
    ],
    [
      'an entry is put at the end with a moment before the others, and hashed',
      `${atTheEnd("at = now() - interval '1 day'")}`,
      6,
      'BACKDATED',
    ],
    ['an entry at the end has a number from before', `${atTheEnd('sequence = 0')}`, 0, 'UNLINKED'],
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
    await writeFile(file, text.replace('"previous":""', `"previous":"${'0'.repeat(64)}"`))
    expect(await readAnchorFile(key, file)).toBeNull()
    await writeFile(file, text)
    expect(await readAnchorFile('o'.repeat(32), file)).toBeNull()
    expect(await readAnchorFile(key, file)).toHaveLength(1)
  })

  test('takes no file of anchors from which a line was taken, unless it is the last', async () => {
    const anchoring = keepAnchored(store.pool, { key, file })
    for (let line = 0; line < 3; line += 1) {
      await note(1)
      await anchoring.close()
    }
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
    expect(lines).toHaveLength(4)
    for (const [without, isWhole] of [0, 1, 2, 3].map(line => [line, line === 3] as const)) {
      await writeFile(file, lines.filter((_, index) => index !== without).join('\n'))
      expect((await readAnchorFile(key, file)) !== null).toBe(isWhole)
    }
    await writeFile(file, '')
    await note(1)
    await anchoring.close()
    expect(await readAnchorFile(key, file)).toBeNull()
  })

  test('reads the anchors of earlier versions, and goes on after them', async () => {
    const [head] = await anchored()
    if (!head) throw new Error('the log is anchored')
    const at = '2026-11-30T09:00:00.000Z'
    const signed = JSON.stringify(['podyom audit', head.sequence, head.hash, at])
    const signature = createHmac('sha256', key).update(signed).digest('hex')
    await writeFile(file, `${JSON.stringify({ ...head, at, signature })}\n`)
    expect(await anchored()).toEqual([head])
    await note(1)
    await keepAnchored(store.pool, { key, file }).close()
    expect(await anchored()).toMatchObject([head, { sequence: 6 }])
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.slice(text.indexOf('\n') + 1))
    expect(await readAnchorFile(key, file)).toBeNull()
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
