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
  ])('may not %s', async sql => {
    await expect(store.pool.query(sql)).rejects.toMatchObject({
      code: expect.stringMatching(/^42501|42P01$/),
    })
  })

  test('may read every table of every schema, and write all but what is append-only', async () => {
    const { rows } = await store.pool.query(`
      select count(*)::int as tables,
        count(*) filter (where has_table_privilege(c.oid, 'SELECT, INSERT'))::int as appended,
        array_agg(relname::text order by relname) filter (where not has_table_privilege(c.oid, 'UPDATE')) as kept
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where relkind = 'r' and nspname !~ '^pg_|^information_schema$' and relname <> '_prisma_migrations'`)
    expect(rows[0]).toMatchObject({ kept: ['audit_entry', 'change', 'seal'] })
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
