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
    expect(await remove(later(399))).toMatchObject({ changes: 0 })
    expect(await remove(later(401))).toMatchObject({ changes: 1_002 })
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
    await database.pool.query(
      "insert into core.change (type, record_id, operation, version, at) values ('School', gen_random_uuid(), 'UPSERT', 1, '2000-01-01')",
    )
    await settled(database)
    expect(await remove(new Date())).toMatchObject({ changes: 0 })
    const after = await database.pool.query('select count(*)::int as count from core.change')
    expect(after.rows[0].count).toBe(before.rows[0].count + 1)
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
