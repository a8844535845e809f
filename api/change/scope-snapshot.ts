import { createHash } from 'node:crypto'
import type { Scope, Viewer } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'

/** An earlier scope of a user, as the database stores it under the name in cursors. */
export interface ScopeSnapshot {
  readonly name: string
  readonly scope: Scope
  readonly personalData: boolean
  /** When a cursor was last given out for it, within a day; as PostgreSQL writes it. */
  readonly seenAt: string
}

/** The name of a viewer's scope; equal for equal scopes with any order of ids. */
export function scopeSnapshotOf(viewer: Viewer): string {
  const found = names.get(viewer) ?? nameOf(viewer)
  names.set(viewer, found)
  return found
}

const names = new WeakMap<Viewer, string>()

function nameOf({ scope, personalData }: Viewer): string {
  const text = JSON.stringify([scope, personalData], (_, value) =>
    Array.isArray(value) && value.every(one => typeof one === 'string') ? value.toSorted() : value,
  )
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}

/**
 * Stores the scope of a user for their cursors, as a common table expression. Snapshots belong to a user, so a forged
 * cursor can only name an earlier scope of the same user. Writes once in 23 hours, otherwise only reads: a
 * subscriber is given cursors for minutes more, and none may be older than a day then.
 */
export function storeScopeSnapshot(viewer: Viewer, name: string): Sql {
  if (!viewer.user) return sql.empty
  const { user, scope, personalData } = viewer
  return sql`kept as (
    insert into core.change_sight (user_id, sight, scope, personal_data)
    select ${user.id}::uuid, ${name}, ${JSON.stringify(scope)}::jsonb, ${personalData}::boolean
    where not exists (select from core.change_sight k
      where k.user_id = ${user.id}::uuid and k.sight = ${name} and k.seen_at > now() - interval '23 hours')
    on conflict (user_id, sight) do update set seen_at = excluded.seen_at
  ), `
}

/** The user's snapshots of these names, as a column of one JSON value. */
export function scopeSnapshotsOf(viewer: Viewer, names: readonly string[]): Sql {
  if (!viewer.user || names.length === 0) return sql`'[]'::json`
  return sql`(select coalesce(json_agg(json_build_object(
      'name', k.sight, 'scope', k.scope, 'personalData', k.personal_data, 'seenAt', k.seen_at)), '[]')
    from core.change_sight k where k.user_id = ${viewer.user.id}::uuid and k.sight = any(${names}::text[]))`
}
