import type { GraphQLSchema } from 'graphql'
import { type AuditEntryRow, columns, shownOf } from '../audit/table.ts'
import { inScope, seesNothing, seesWhole, visible } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { Table } from '../data/table.ts'
import { tablesOf } from '../graphql/binding/schema-extensions.ts'
import type { Context } from '../graphql/context.ts'
import { readId } from '../graphql/global-id.ts'
import { isFirstReport, isWrite } from '../roadmap/history.ts'
import { shownFields } from './shown.ts'

/** A record as it stood: what made it so, unless the audit log is younger, and its content. */
export type RecordState = Pick<AuditEntryRow, 'recordType' | 'recordId'> &
  Pick<AuditEntryRow, 'regionId' | 'municipalityId' | 'schoolId'> & {
    readonly entry: AuditEntryRow | null
    readonly userTitle: string | null
    readonly state: unknown
    readonly isWhole: boolean
  }

/** Parts of a record are looked for in this many of its latest entries. */
const mostEntries = 200

/** The record as it stood at a moment, to those who see where it belongs; null where it did not exist then. */
export async function recordAsOf(
  context: Context,
  schema: GraphQLSchema,
  id: string,
  at: Date,
): Promise<RecordState | null> {
  const named = readId(id)
  const table = named && tablesOf(schema).get(named.type)
  const row = table && (await rowOf(context, table, named.id))
  if (!row) return null
  const { regionId = null, municipalityId = null, schoolId = null } = row as Partial<AuditEntryRow>
  const place = { regionId, municipalityId, schoolId }
  const isWhole = seesWhole(context.viewer.scope, place)
  const about = sql`t.record_type = ${table.type} and t.record_id = ${row.id}::uuid and ${isWrite}
    ${isWhole || table.type !== 'Roadmap' ? sql`` : sql`and not ${isFirstReport}`}`
  const known = { recordType: table.type, recordId: row.id, ...place, isWhole }
  const moment = sql`${at.toISOString()}::timestamptz`
  const [entry] = await context.read<AuditEntryRow>(sql`
    select ${columns} from core.audit_entry t
    where ${about} and t.at <= ${moment} and ${isSeen(schema, table.type)} order by t.sequence desc limit 1`)
  if (entry) {
    if (entry.after === null) return null
    const state = await partsAt(context, sql`${about} and t.at <= ${moment}`, entry.after)
    return { ...known, entry, userTitle: entry.userTitle, state }
  }
  const [next] = await context.read<AuditEntryRow>(sql`
    select ${columns} from core.audit_entry t where ${about} and t.at > ${moment} order by t.sequence limit 1`)
  const state = next ? next.before : createdBy(row, at)
  return state === null ? null : { ...known, entry: null, userTitle: null, state }
}

/** The row, archived or not, to those who see its place. */
async function rowOf<R extends { readonly id: string }>(
  { read, viewer }: Context,
  table: Table<R>,
  id: string,
): Promise<R | null> {
  if (seesNothing(viewer)) return null
  const seen = table.only ? visible(viewer, table) : inScope(viewer.scope, table)
  const [row] = await read<R>(
    sql`select ${table.columns} from ${table.name} t where t.id = ${id}::uuid and ${seen}`,
  )
  return row ?? null
}

/** The record as it is, if it was there at a moment: no entry of the audit log says otherwise. */
function createdBy(row: object, at: Date): object | null {
  const { createdAt, archivedAt } = row as { readonly createdAt?: unknown; readonly archivedAt?: unknown }
  if (createdAt instanceof Date && createdAt > at) return null
  if (archivedAt instanceof Date && archivedAt <= at) return null
  return JSON.parse(JSON.stringify(row))
}

/** The predicate over entries `t` that something was changed that is shown: a version of others is none. */
function isSeen(schema: GraphQLSchema, type: string): Sql {
  const paths = shownFields(schema, type).map(({ path }) => `{${path.join(',')}}`)
  return sql`(t.before is null or t.after is null or exists (select from unnest(${paths}::text[]) as field(path)
    where t.before #> field.path::text[] is distinct from t.after #> field.path::text[]))`
}

/** A state with the lists beside the row, which only the entries hold that changed them. */
async function partsAt(context: Context, which: Sql, state: unknown): Promise<unknown> {
  const [parts] = await context.read<{ readonly state: object | null }>(sql`
    select jsonb_object_agg(p.key, p.value) as state from (
      select distinct on (f.key) f.key, f.value
      from (select t.sequence, ${shownOf('after')} as after from core.audit_entry t where ${which} and t.after is not null
        order by t.sequence desc limit ${mostEntries}) e, jsonb_each(e.after) f
      where jsonb_typeof(f.value) = 'array' order by f.key, e.sequence desc
    ) p`)
  return { ...parts?.state, ...(state instanceof Object && state) }
}
