import { createHash } from 'node:crypto'
import type { Scope, Viewer } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'

/** What a user could see once, as the database keeps it under the name that cursors tell. */
export interface ScopeSnapshot {
  readonly name: string
  readonly scope: Scope
  readonly personalData: boolean
  /** When a cursor was last given out for it, within a day; as PostgreSQL writes it. */
  readonly seenAt: string
}

/** The name of what a viewer may see; equal for equal scopes, whatever the order of their ids. */
export function scopeSnapshotOf({ scope, personalData }: Viewer): string {
  const text = JSON.stringify([scope, personalData], (_, value) =>
    Array.isArray(value) && value.every(one => typeof one === 'string') ? value.toSorted() : value,
  )
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}

/**
 * Keeps what a user sees, for the cursors they are given; a statement's common table expression. It is kept for each user
 * apart, so that a forged cursor names nothing but what its bearer once saw. Writes once a day, otherwise only looks.
 */
export function storeScopeSnapshot(viewer: Viewer, sight: string): Sql {
  if (!viewer.user) return sql.empty
  const { user, scope, personalData } = viewer
  return sql`kept as (
    insert into core.change_sight (user_id, sight, scope, personal_data)
    select ${user.id}::uuid, ${sight}, ${JSON.stringify(scope)}::jsonb, ${personalData}::boolean
    where not exists (select from core.change_sight k
      where k.user_id = ${user.id}::uuid and k.sight = ${sight} and k.seen_at > now() - interval '1 day')
    on conflict (user_id, sight) do update set seen_at = excluded.seen_at
  ), `
}

/** The user's sights of these names, as a column of one JSON value. */
export function scopeSnapshotsOf(viewer: Viewer, names: readonly string[]): Sql {
  if (!viewer.user || names.length === 0) return sql`'[]'::json`
  return sql`(select coalesce(json_agg(json_build_object(
      'name', k.sight, 'scope', k.scope, 'personalData', k.personal_data, 'seenAt', k.seen_at)), '[]')
    from core.change_sight k where k.user_id = ${viewer.user.id}::uuid and k.sight = any(${names}::text[]))`
}
