import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { connect } from '../../../api/database/connect.ts'
import { type TestDatabase, testDatabase } from '../../../api/testing/database.ts'
import { withClient } from '../client.ts'
import { ensureApiRole } from './role.ts'

let store: TestDatabase
beforeAll(async () => {
  store = await testDatabase()
})
afterAll(() => store.close())

const asAdmin = (sql: string) => withClient(inject('databaseServer'), client => client.query(sql))

/** A user with a database of its own, in which there is one table to write and one that only grows. */
const owner = async (attributes: string) => {
  const name = `owner_${randomUUID().slice(0, 8)}`
  await asAdmin(`CREATE ROLE ${name} LOGIN PASSWORD 'secret' ${attributes}`)
  await asAdmin(`CREATE DATABASE ${name} OWNER ${name}`)
  onTestFinished(async () => {
    await asAdmin(`DROP DATABASE ${name} WITH (FORCE)`)
    await asAdmin(`DROP ROLE IF EXISTS ${name}_api`)
    await asAdmin(`DROP ROLE ${name}`)
  })
  const url = new URL(inject('databaseServer'))
  Object.assign(url, { pathname: `/${name}`, username: name, password: 'secret' })
  await withClient(url.href, client =>
    client.query(`
      CREATE SCHEMA core; CREATE TABLE core.open (id serial); CREATE TABLE core.log (id serial);
      CREATE FUNCTION core.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''append-only''; END';
      CREATE TRIGGER log_append_only BEFORE UPDATE ON core.log EXECUTE FUNCTION core.refuse_rewriting()`),
  )
  return { name, url: url.href }
}

/** What a role may do, each in a connection of its own as the API has them. */
const may = async (url: string, role: string | null, sql: string) => {
  const { pool, close } = await connect(url, { role })
  return pool
    .query(sql)
    .then(
      () => true,
      error => error.code,
    )
    .finally(close)
}

describe('the role of the API', () => {
  test.each([
    "update core.audit_entry set action = 'x'",
    'delete from core.audit_entry',
    'truncate core.audit_entry',
    'alter table core.audit_entry disable trigger all',
    'drop trigger audit_entry_append_only on core.audit_entry',
    'create or replace function core.refuse_rewriting() returns trigger language plpgsql as $$ begin return null; end $$',
    'set session_replication_role = replica',
    'truncate core.school',
    'alter table core.school add column x int',
    'create table core.x (id int)',
    'create table public.x (id int)',
    'drop table core.school',
    'update _prisma_migrations set logs = null',
    'update core.change set at = now()',
    'delete from core.change',
    "set podyom.sweep = 'on'; delete from core.change",
    'truncate core.change',
    "insert into core.change_horizon values (true, '999999999', 999999999)",
    "update core.change_horizon set xid = '999999999'",
    'delete from core.change_horizon',
    'truncate core.change_horizon',
    "update core.seal set key = 'x'",
    'delete from core.seal',
    'alter table core.change disable trigger all',
    'alter table core.audit_entry alter at set default now()',
    'drop trigger change_stamp on core.change',
    'create trigger t before insert on core.change for each row execute function core.refuse_rewriting()',
    'create rule r as on insert to core.audit_entry do instead nothing',
    'drop function core.sweep_changes(timestamptz, integer)',
    'alter function core.sweep_changes(timestamptz, integer) reset all',
    'create or replace function core.sweep_changes(before timestamptz, batch integer) returns integer language sql as $$ select 1 $$',
    'create or replace function core.chain_audit_entry() returns trigger language plpgsql as $$ begin return new; end $$',
    "select setval('core.audit_entry_sequence_seq', 1)",
    'do $$ begin lock table core.audit_entry in access exclusive mode; end $$',
    'create schema x',
    'create role x',
    'alter role current_user superuser',
    "copy core.audit_entry to program 'true'",
    "copy core.audit_entry from '/etc/passwd'",
    "select pg_read_file('/etc/passwd')",
    "select lo_import('/etc/passwd')",
    'select pg_reload_conf()',
    "alter system set fsync = 'off'",
    'create extension if not exists file_fdw',
  ])('may not %s', async sql => {
    await expect(store.pool.query(sql)).rejects.toMatchObject({
      code: expect.stringMatching(/^42501|42P01$/),
    })
  })

  test('cannot say when and by which transaction a change was written', async () => {
    const { rows } = await store.pool.query(`
      insert into core.change (seq, xid, at, type, record_id, operation, version) overriding system value
      values (1, '1', '2000-01-01', 'School', gen_random_uuid(), 'UPSERT', 1),
        (9000000000, '9000000000', '2100-01-01', 'School', gen_random_uuid(), 'UPSERT', 1)
      returning seq < 9000000000 as counted, xid = pg_current_xact_id() as own, at = now()::timestamptz(3) as now`)
    const stamped = { counted: true, own: true, now: true }
    expect(rows).toEqual([stamped, stamped])
  })

  test('cannot set the time or the sequence of an audit entry', async () => {
    const { rows } = await store.pool.query(`
      insert into core.audit_entry (sequence, at, user_title, action, record_type, record_id, request_id, previous, hash)
      select n, '2000-01-01', 'x', 'x', 'School', gen_random_uuid(), 'x', 'x', 'x' from unnest('{7000, 1, 7000}'::int[]) n
      returning sequence::int, abs(extract(epoch from clock_timestamp() - at)) < 60 as now, hash <> 'x' as hashed`)
    expect(rows).toEqual([1, 2, 3].map(sequence => ({ sequence, now: true, hashed: true })))
  })

  test('may read every table of every schema, and write all but what is append-only', async () => {
    const { rows } = await store.pool.query(`
      select count(*)::int as tables,
        count(*) filter (where has_table_privilege(c.oid, 'SELECT, INSERT'))::int as appended,
        array_agg(relname::text order by relname) filter (where not has_table_privilege(c.oid, 'UPDATE')) as kept
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where relkind = 'r' and nspname !~ '^pg_|^information_schema$' and relname <> '_prisma_migrations'`)
    expect(rows[0]).toMatchObject({
      kept: ['audit_entry', 'audit_redaction', 'change', 'change_horizon', 'seal'],
    })
    expect(rows[0].appended).toBe(rows[0].tables)
  })

  test('is made by an owner who may make roles, and given later tables at the next start', async () => {
    const { name, url } = await owner('CREATEROLE')
    const { role, ...rest } = await ensureApiRole(url)
    expect({ role, ...rest }).toEqual({ role: `${name}_api`, login: expect.any(String), advice: null })
    expect(await may(url, role, 'INSERT INTO core.open DEFAULT VALUES')).toBe(true)
    expect(await may(url, role, 'INSERT INTO core.log DEFAULT VALUES')).toBe(true)
    expect(await may(url, role, 'UPDATE core.log SET id = 2')).toBe('42501')
    expect(await may(url, role, 'DROP TABLE core.log')).toBe('42501')

    await withClient(url, client => client.query('CREATE SCHEMA kursk; CREATE TABLE kursk.later (id int)'))
    expect(await may(url, role, 'SELECT FROM kursk.later')).toBe('42501')
    expect(await ensureApiRole(url)).toEqual({ role, ...rest })
    expect(await may(url, role, 'UPDATE kursk.later SET id = 1')).toBe(true)
    expect(await may(`${url}?options=-c%20geqo%3Doff`, role, 'DROP TABLE kursk.later')).toBe('42501')
  })

  test('is requested from the administrator if the owner may not create it, and used once it exists', async () => {
    const { name, url } = await owner('')
    const { role, advice } = await ensureApiRole(url)
    expect(role).toBeNull()
    const [, command = ''] = /: (CREATE ROLE .*;) –/.exec(advice ?? '') ?? []
    await asAdmin(command)
    expect(await ensureApiRole(url)).toEqual({ role: `${name}_api`, login: null, advice: null })
    expect(await may(url, `${name}_api`, 'UPDATE core.log SET id = 2')).toBe('42501')
  })

  test('is not used if it may become the owner', async () => {
    const { name, url } = await owner('')
    await asAdmin(`CREATE ROLE ${name}_api NOLOGIN; GRANT ${name} TO ${name}_api`)
    expect(await ensureApiRole(url)).toMatchObject({ role: null, advice: expect.stringContaining('REVOKE') })
  })

  test('is made once by servers that start together', async () => {
    const { name, url } = await owner('CREATEROLE')
    const all = await Promise.all([1, 2, 3, 4].map(() => ensureApiRole(url)))
    const [first] = all
    expect(first).toMatchObject({ role: `${name}_api`, login: expect.any(String), advice: null })
    for (const one of all) expect(one).toEqual(first)
  })

  test.each(['SET ROLE NONE', 'RESET ROLE', 'SET SESSION AUTHORIZATION DEFAULT', 'RESET ALL'])(
    'stays the role after %s, because it is the login role',
    async sql => {
      const { url } = await owner('CREATEROLE')
      const { role, login } = await ensureApiRole(url)
      const rows = await withClient(login ?? '', async client => {
        await client.query(sql)
        return (await client.query('SELECT session_user AS session, current_user AS current')).rows
      })
      expect(rows).toEqual([{ session: role, current: role }])
      expect(await may(login ?? '', null, `${sql}; DROP TABLE core.log`)).toBe('42501')
    },
  )

  test('becomes neither the owner nor a superuser', async () => {
    const { name, url } = await owner('CREATEROLE')
    const { login } = await ensureApiRole(url)
    for (const sql of [
      `SET ROLE ${name}`,
      `SET SESSION AUTHORIZATION ${name}`,
      `ALTER ROLE ${name}_api SUPERUSER`,
    ]) {
      expect(await may(login ?? '', null, sql)).toBe('42501')
    }
  })

  test('gets a new password when the owner does, and the old one stops working', async () => {
    const { name, url } = await owner('CREATEROLE')
    const { login } = await ensureApiRole(url)
    await asAdmin(`ALTER ROLE ${name} PASSWORD 'another'`)
    const changed = Object.assign(new URL(url), { password: 'another' }).href
    const { login: next } = await ensureApiRole(changed)
    expect(await may(next ?? '', null, 'SELECT 1')).toBe(true)
    await expect(connect(login ?? '')).rejects.toMatchObject({ code: 'WRONG_PASSWORD' })
  })

  test('is set by the owner if it may not log in', async () => {
    const { name, url } = await owner('CREATEROLE')
    await asAdmin(`CREATE ROLE ${name}_api NOLOGIN; GRANT ${name}_api TO ${name}`)
    expect(await ensureApiRole(url)).toEqual({ role: `${name}_api`, login: null, advice: null })
    expect(await may(url, `${name}_api`, 'UPDATE core.log SET id = 2')).toBe('42501')
  })

  test('keeps rows and values out of the log of PostgreSQL if a superuser creates it', async () => {
    const { login } = await ensureApiRole(store.url)
    const rows = await withClient(
      login ?? '',
      async client => (await client.query('SHOW log_error_verbosity')).rows,
    )
    expect(rows).toEqual([{ log_error_verbosity: 'terse' }])
    const { url } = await owner('CREATEROLE')
    expect(await ensureApiRole(url)).toMatchObject({ login: expect.any(String), advice: null })
  })
})
