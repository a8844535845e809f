import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'
import { sweep } from './retention.ts'
import { changed, opened, settled, write } from './testing.ts'

const server = testServer({ seeded: false })
const limits = { changesKeptDays: 400 }
const later = (days: number) => new Date(Date.now() + days * 86_400_000)
const read = async (after?: string) => {
  const { data } = await server().ask(
    'query ($after: String) { changes(after: $after) { changes { key } head endCursor reset } }',
    { after },
  )
  return data.changes
}
/** Makes changes old, which only a superuser can. */
const age = (where: string, days: number) =>
  server().database.asOwner(
    `set session_replication_role = replica; update core.change set at = now() - interval '${days} days' where ${where}`,
  )
const remove = (now: Date) => sweep(server().database.pool, now, limits)

describe('the sweep of the change feed', () => {
  test('removes only the oldest rows, and resets a reader who needs them', async () => {
    const { database } = server()
    await write(database, changed('first'))
    await settled(database)
    const early = (await read()).head
    await write(database, ...Array.from({ length: 1_001 }, (_, i) => changed(`old ${i}`)))
    await settled(database)
    const { head } = await read()
    await age('true', 399)
    expect(await remove(new Date())).toMatchObject({ changes: 0 })
    await age('true', 401)
    expect(await remove(new Date())).toMatchObject({ changes: 1_002 })
    const page = await read(head)
    expect(page).toMatchObject({ changes: [], reset: false })
    const place = await opened(database, head)
    expect(place).not.toBeNull()
    for (const cursor of [page.head, page.endCursor]) expect(await opened(database, cursor)).toEqual(place)
    await write(database, changed('new'))
    await settled(database)
    expect(await read(early)).toMatchObject({ changes: [], reset: true })
    expect(await read(head)).toMatchObject({ changes: [{ key: 'new' }], reset: false })
    expect(await read()).toMatchObject({ changes: [{ key: 'new' }], reset: false })
  })

  test('keeps an old row after a young one, so that no cursor has gaps behind it', async () => {
    const { database } = server()
    const before = await database.pool.query('select count(*)::int as count from core.change')
    await write(database, changed('old'))
    await age("key = 'old'", 401)
    await settled(database)
    expect(await remove(new Date())).toMatchObject({ changes: 0 })
    const after = await database.pool.query('select count(*)::int as count from core.change')
    expect(after.rows[0].count).toBe(before.rows[0].count + 1)
  })

  test('removes nothing of the last thirty days, not even for the owner', async () => {
    const { database } = server()
    await write(database, changed('today'))
    await age("key <> 'today'", 29)
    await settled(database)
    const count = async () =>
      (await database.pool.query('select count(*)::int as count from core.change')).rows[0].count
    const before = await count()
    for (const moment of ["'infinity'", "now() + interval '10 years'", 'now()', 'null'])
      for (const batch of ['1000000', 'null', '-1'])
        await database.pool.query(`select core.sweep_changes(${moment}, ${batch})`).catch(() => undefined)
    expect(await count()).toBe(before)
    expect(await remove(later(10_000))).toMatchObject({ changes: 0 })
  })

  test('removes outcomes of idempotent requests after a day, and scope snapshots when their cursors are too old', async () => {
    const { db } = server().database
    const userId = '00000000-0000-7000-8000-000000000009'
    await db.idempotencyKey.create({ data: { owner: 'a', key: 'b', request: 'c', result: {} } })
    await db.changeSight.create({ data: { userId, sight: 'x', scope: 'EVERYTHING', personalData: false } })
    expect(await remove(later(0.9))).toMatchObject({ idempotencyKeys: 0, snapshots: 0 })
    expect(await remove(later(1.1))).toMatchObject({ idempotencyKeys: 1, snapshots: 0 })
    expect(await remove(later(401))).toMatchObject({ snapshots: 1 })
  })

  test('is skipped while another server is sweeping', async () => {
    const client = await server().database.pool.connect()
    const lock = "(hashtextextended('podyom sweep', 0))"
    await client.query(`select pg_advisory_lock${lock}`)
    expect(await remove(new Date())).toBeNull()
    await client.query(`select pg_advisory_unlock${lock}`)
    client.release()
    expect(await remove(new Date())).not.toBeNull()
  })
})
