import type { Days } from '../calendar/today.ts'
import type { Read } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import { hashOf } from './key.ts'
import { type User, userColumns } from './user.ts'

/** How browsers that signed in by the identity provider are known. */
export interface SessionSettings {
  /** The origin of the platform as browsers see it: pages of others may do nothing in a user's name. */
  readonly origin: string
}

/** What of a request tells whether a page of the platform itself has sent it. */
export interface PageRequest {
  readonly method?: string | undefined
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** The name of the cookie; over HTTPS a browser takes it from this host alone, for all of its paths. */
export const cookieName = (origin: string): string =>
  origin.startsWith('https:') ? '__Host-podyom' : 'podyom'

/** A cookie of a request; the first, where a name is there twice. */
export function cookieOf(header: unknown, name: string): string | undefined {
  if (typeof header !== 'string') return undefined
  for (const part of header.split(';')) {
    const [key = '', value = ''] = part.trim().split('=', 2)
    if (key === name && value !== '') return value
  }
  return undefined
}

/**
 * Whether the browser says that a page of the platform itself, or the user, has made a request. SameSite keeps the cookie
 * from pages of other sites; this also from those of sibling hosts.
 */
export function isOwnPage({ method = 'GET', headers }: PageRequest, { origin }: SessionSettings): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  if (headers.origin !== undefined) return headers.origin === origin
  // Browsers name the origin with every request that may write.
  return method === 'GET' || method === 'HEAD'
}

/** The user of a session that is in force; null if there is none. One statement, never cached: a sign-out holds at once. */
export async function sessionUser(read: Read, token: string, now: Date, days: Days): Promise<User | null> {
  const [found] = await read<User>(
    sql`select ${userColumns(days, sql`own.groups`)}
      from core.session own join core.app_user u on u.id = own.user_id and u.archived_at is null
      where own.secret_hash = ${hashOf(token)} and own.expires_at > ${now}
        and (u.signed_out_at is null or own.created_at > u.signed_out_at)`,
    { prepared: true },
  )
  return found ?? null
}
