import type { ClientBase } from 'pg'
import { withClient } from '../client.ts'
import { deployLock } from '../deploy.ts'
import { loginAs } from './login.ts'
import { giveRights } from './rights.ts'

/** The role that the API works as, and if there is none, what is to be done about it. */
export interface ApiRole {
  readonly role: string | null
  /** By which address the API enters as that role; null if it has to enter as the owner and take the role on. */
  readonly login: string | null
  /** One Russian line for the log; null where all is well. */
  readonly advice: string | null
}

interface RoleStatus {
  readonly owner: string
  readonly exists: boolean
  /** Whether the owner may become the role. */
  readonly settable: boolean
  /** Whether the role may become the owner, or needs no rights at all. */
  readonly mighty: boolean
}

/** Roles are common to all databases of a server: named after the owner, they do not join databases of different owners. */
const nameOf = (owner: string) => `${owner.slice(0, 59)}_api`

const readRoleStatus = async (client: ClientBase): Promise<RoleStatus & { readonly role: string }> => {
  const { rows: users } = await client.query<{ owner: string }>('SELECT current_user::text AS owner')
  const owner = users[0]?.owner ?? ''
  const role = nameOf(owner)
  // Before PostgreSQL 16 every member of a role may become it.
  const { rows } = await client.query<Omit<RoleStatus, 'owner'>>(
    `SELECT r.oid IS NOT NULL AS exists,
            coalesce(pg_has_role(r.oid, CASE WHEN current_setting('server_version_num')::int < 160000
                                             THEN 'MEMBER' ELSE 'SET' END), false) AS settable,
            coalesce(r.rolsuper OR pg_has_role(r.oid, current_user::regrole, 'MEMBER'), false) AS mighty
       FROM (VALUES ($1)) wanted (name) LEFT JOIN pg_roles r ON r.rolname = wanted.name`,
    [role],
  )
  return { owner, role, exists: false, settable: false, mighty: false, ...rows[0] }
}

/** Ignores what the owner may not do: the status shows the result, and another server may do it at the same moment. */
const attempt = (client: ClientBase, sql: string) => client.query(sql).catch(() => undefined)

/**
 * PostgreSQL writes rows that break a constraint, and where it logs statements also their values, into its own log: as
 * details, which are left out of what the role does. Only a superuser may say so.
 */
const keepRowsOutOfLog = async (client: ClientBase, role: string): Promise<void> => {
  const setting = 'log_error_verbosity=terse'
  const { rowCount } = await client.query(
    'SELECT FROM pg_roles WHERE rolname = $1 AND $2 = ANY (rolconfig)',
    [role, setting],
  )
  if (rowCount === 0) await attempt(client, `ALTER ROLE ${client.escapeIdentifier(role)} SET ${setting}`)
}

const ensure = async (client: ClientBase, url: string): Promise<ApiRole> => {
  const before = await readRoleStatus(client)
  const [owner, role] = [before.owner, before.role].map(name => client.escapeIdentifier(name))
  if (!before.exists) await attempt(client, `CREATE ROLE ${role} NOLOGIN`)
  if (!before.settable) await attempt(client, `GRANT ${role} TO ${owner}`)
  const { exists, settable, mighty } = await readRoleStatus(client)
  const onlyTriggers = 'Журнал действий защищён только триггерами'
  if (mighty) {
    const advice = `${onlyTriggers}: роль ${role} вправе всё. Администратору PostgreSQL: REVOKE ${owner} FROM ${role}; ALTER ROLE ${role} NOSUPERUSER; – затем запустите сервер снова.`
    return { role: null, login: null, advice }
  }
  if (!settable) {
    const make = exists ? '' : `CREATE ROLE ${role} NOLOGIN; `
    const advice = `${onlyTriggers}: пользователю ${owner} не разрешено создать роль для API. Администратору PostgreSQL: ${make}GRANT ${role} TO ${owner}; – затем запустите сервер снова.`
    return { role: null, login: null, advice }
  }
  await giveRights(client, before.role)
  await keepRowsOutOfLog(client, before.role)
  return { role: before.role, login: await loginAs(client, url, before.role), advice: null }
}

/**
 * Makes sure that there is a role for the API which may read and write but not rewrite what is append-only, nor alter
 * anything; called as the owner, after the migrations.
 */
export const ensureApiRole = (url: string): Promise<ApiRole> =>
  withClient(url, async client => {
    await client.query('SELECT pg_advisory_lock($1)', [deployLock])
    return ensure(client, url)
  })
