import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { sql } from '../data/sql.ts'
import { globalId } from '../graphql/global-id.ts'
import { log } from '../log/log.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { startServer, submitReport, type TroubledServer } from '../testing/faults.ts'

let store: TestDatabase
let server: TroubledServer
const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined)
beforeAll(async () => {
  store = await testDatabase({ seeded: true })
  server = await startServer(store.url, { connections: 2, transactionMs: 1_000 })
  await store.asOwner('create table public.written (text text); grant all on public.written to public')
})
afterAll(async () => {
  logged.mockRestore()
  await server.database.close()
  await store.close()
})

const insert = (text: string) => sql`insert into public.written (text) values (${text})`
const isWritten = async (text: string) =>
  (await store.asOwner('select from public.written where text = $1', [text])).length > 0
const pidOf = () => sql`select pg_backend_pid() as pid`
const unavailable = { extensions: { code: 'UNAVAILABLE' } }

/** The server's transactions that are open, as PostgreSQL sees them. */
const open = () =>
  store.asOwner(
    `select from pg_stat_activity where datname = current_database() and application_name = 'podyom'
      and xact_start is not null`,
  )

describe('a connection', () => {
  test('serves one transaction after another, those that fail among them', async () => {
    const { transact } = server.database
    const pid = () => transact(async ({ read }) => (await read<{ pid: number }>(pidOf()))[0]?.pid)
    const first = await pid()
    await expect(transact(({ execute }) => execute(sql`select 1 / 0`))).rejects.toMatchObject({
      code: '22012',
    })
    await expect(transact(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
    expect(await pid()).toBe(first)
    expect(await open()).toEqual([])
  })

  test('that has not begun a transaction takes no write', async () => {
    const { transact, pool } = server.database
    const client = await pool.connect()
    const send = client.query.bind(client)
    const refused = vi
      .spyOn(client, 'query')
      .mockImplementation((...args: unknown[]) =>
        args[0] === 'BEGIN' ? Promise.reject(new Error('not begun')) : Reflect.apply(send, client, args),
      )
    client.release()
    const writing = transact(async ({ read, execute }) => {
      // A read goes out with BEGIN; a write after it waits for the answer.
      await Promise.all([read(sql`select 1`), execute(insert('without a transaction'))])
    })
    await expect(writing).rejects.toThrow('not begun')
    refused.mockRestore()
    expect(await isWritten('without a transaction')).toBe(false)
  })

  test('that breaks in a transaction is not used again', async () => {
    const { transact, pool } = server.database
    const broken = transact(async ({ read, execute }) => {
      const [row] = await read<{ pid: number }>(pidOf())
      await execute(insert('broken'))
      await store.asOwner('select pg_terminate_backend($1)', [row?.pid])
      await execute(insert('broken'))
    })
    await expect(broken).rejects.toMatchObject(unavailable)
    expect(pool.idleCount).toBe(0)
    expect(await isWritten('broken')).toBe(false)
    await transact(({ execute }) => execute(insert('after a break')))
    expect(await isWritten('after a break')).toBe(true)
  })

  test('is not written to by what a transaction has left running', async () => {
    const { transact } = server.database
    const released = Promise.withResolvers<void>()
    let straggler: Promise<unknown> = Promise.resolve()
    await transact(async ({ execute }) => {
      straggler = released.promise.then(() => execute(insert('straggler')))
    })
    const refused = expect(straggler).rejects.toThrow('after the end of its transaction')
    await transact(async ({ execute }) => {
      released.resolve()
      await refused
      await execute(insert('next'))
    })
    expect(await isWritten('next')).toBe(true)
    expect(await isWritten('straggler')).toBe(false)
  })
})

describe('a transaction that lasts too long', () => {
  test('is answered with UNAVAILABLE while it waits for a lock, and leaves nothing open', async () => {
    const { id } = await store.db.obligation.findFirstOrThrow({ orderBy: { id: 'asc' } })
    const input = { obligation: globalId('Obligation', id), revision: 0, text: 'Сделано.', evidence: [] }
    const holder = await store.pool.connect()
    await holder.query('begin')
    await holder.query('select from core.obligation where id = $1 for update', [id])
    expect(await server.ask(submitReport, { input })).toMatchObject({ status: 503, codes: ['UNAVAILABLE'] })
    await holder.query('rollback')
    holder.release()
    await expect.poll(open).toEqual([])
    expect(await store.db.executionReport.count()).toBe(0)
    expect(await server.ask(submitReport, { input })).toMatchObject({ status: 200, codes: [] })
  })

  test('is rolled back when it pauses between statements for too long', async () => {
    const { transact, pool } = server.database
    const paused = Promise.withResolvers<void>()
    let isOver = false
    const late = transact(async ({ execute }) => {
      await execute(insert('late'))
      await paused.promise
      isOver = true
    })
    await expect(late).rejects.toMatchObject(unavailable)
    expect(pool.totalCount).toBe(0)
    paused.resolve()
    await expect.poll(() => isOver).toBe(true)
    await expect.poll(open).toEqual([])
    expect(await isWritten('late')).toBe(false)
  })
})

describe('the last statements of a transaction', () => {
  test('are sent in their order, after all others', async () => {
    await server.database.transact(async ({ atCommit, execute }) => {
      for (const text of ['last 1', 'last 2']) atCommit(insert(text))
      await execute(insert('last 0'))
    })
    const rows = await store.asOwner("select text from public.written where text like 'last%'")
    expect(rows).toEqual([{ text: 'last 0' }, { text: 'last 1' }, { text: 'last 2' }])
  })

  test('undo everything where one of them fails, and tell its error', async () => {
    const failed = server.database.transact(async ({ atCommit, execute }) => {
      await execute(insert('undone 1'))
      atCommit(insert('undone 2'))
      atCommit(sql`select 1 / 0`)
      atCommit(insert('undone 3'))
    })
    await expect(failed).rejects.toMatchObject({ code: '22012' })
    expect(await store.asOwner("select from public.written where text like 'undone%'")).toEqual([])
    expect(await open()).toEqual([])
  })

  test('are refused before anything is committed where PostgreSQL cannot be sent them', async () => {
    const refused = server.database.transact(async ({ atCommit, execute }) => {
      await execute(insert('nul'))
      atCommit(insert('nul \u0000'))
    })
    await expect(refused).rejects.toMatchObject({ extensions: { code: 'BAD_INPUT' } })
    expect(await isWritten('nul')).toBe(false)
  })
})

describe('a commit', () => {
  test('is no success where a failed statement has undone the transaction', async () => {
    const swallowed = server.database.transact(async ({ execute }) => {
      await execute(insert('swallowed'))
      await execute(sql`select 1 / 0`).catch(() => undefined)
    })
    await expect(swallowed).rejects.toThrow('a failed statement has undone the transaction')
    expect(await isWritten('swallowed')).toBe(false)
  })

  test('that PostgreSQL refuses for others is tried again', async () => {
    await store.asOwner(`
      create sequence public.commits;
      grant all on sequence public.commits to public;
      create function public.refuse_once() returns trigger language plpgsql as $$ begin
        if nextval('public.commits') = 1 then raise exception 'as if' using errcode = '40001'; end if;
        return null;
      end $$;
      create constraint trigger refuse_once after insert on public.written deferrable initially deferred
        for each row execute function public.refuse_once()`)
    await server.database.transact(({ execute }) => execute(insert('twice')))
    expect(await store.asOwner("select from public.written where text = 'twice'")).toHaveLength(1)
    expect(await open()).toEqual([])
  })
})
