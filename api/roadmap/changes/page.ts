import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql'
import { readAuditCursor, writeAuditCursor } from '../../audit/cursor.ts'
import { type AuditEntryRow, columns } from '../../audit/table.ts'
import { load } from '../../data/loader.ts'
import { wholly } from '../../data/scope.ts'
import { type Sql, sql } from '../../data/sql.ts'
import { defaultPage, largestPage } from '../../data/window.ts'
import type { Context } from '../../graphql/context.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { RoadmapChangesArgs } from '../../graphql/generated/contract.ts'
import { shownFields } from '../../history/shown.ts'
import { isFirstReport, isWrite } from '../history.ts'
import { shownState } from '../shown-status.ts'
import { roadmaps } from '../table.ts'

/** A page of the changes of a roadmap, the latest first. */
export interface RoadmapChangePage {
  readonly entries: readonly AuditEntryRow[]
  readonly next: string | null
}

type Entry = AuditEntryRow & { readonly parent: string; readonly isWhole: boolean }

/** The changes of a roadmap, its sections and activities by the audit log, for those who read its history. */
export async function changesOf(
  { id }: { readonly id: string },
  args: RoadmapChangesArgs,
  context: Context,
  { schema }: GraphQLResolveInfo,
): Promise<RoadmapChangePage> {
  const first = args.first ?? defaultPage
  if (first < 1 || first > largestPage)
    throw apiError('PAGE_SIZE_INVALID', `Число записей (first): от 1 до ${largestPage}.`)
  if (args.from && args.to && args.to <= args.from)
    throw apiError('DATES_REVERSED', 'Время to не позже времени from: укажите from раньше to.')
  const cipher = await context.cipher()
  const end = readAuditCursor(cipher, args.after, 'after')
  const range = sql.join(
    [
      isWrite,
      ...(args.from ? [sql`t.at >= ${args.from.toISOString()}::timestamptz`] : []),
      ...(args.to ? [sql`t.at < ${args.to.toISOString()}::timestamptz`] : []),
      ...(end === null ? [] : [sql`t.sequence < ${end}::bigint`]),
    ],
    ' and ',
  )
  const name = `Roadmap.changes ${JSON.stringify([args.from, args.to, first, end])}`
  const rows =
    (await load(context, name, id, async ids => {
      const found = await context.read<Entry>(statement(context, schema, ids, range, first + 1))
      return Map.groupBy(found, ({ parent }) => parent)
    })) ?? []
  const last = rows.length > first ? rows[first - 1] : undefined
  return {
    entries: rows.slice(0, first).map(shownTo),
    next: last ? writeAuditCursor(cipher, last.sequence) : null,
  }
}

const statement = (
  { viewer }: Context,
  schema: GraphQLSchema,
  ids: readonly string[],
  range: Sql,
  limit: number,
): Sql => sql`
  select p.id as parent, p."isWhole", e.* from (
    select t.id, ${wholly(viewer.scope, roadmaps)} as "isWhole" from ${roadmaps.name} t
    where t.id = any(${ids}::uuid[])
  ) p cross join lateral (
    (select ${columns} from core.audit_entry t where t.record_type = 'Roadmap' and t.record_id = p.id and ${range}
      and (p."isWhole" or not ${isFirstReport}) order by t.sequence desc limit ${limit})
    union all
    (select ${columns} from core.audit_entry t where ${isPartOf(sql`p.id`)} and ${range}
      and (t.record_type = 'Activity' and ${isVisible(schema, 'Activity')}
        or t.record_type = 'RoadmapSection' and ${isVisible(schema, 'RoadmapSection')})
      order by t.sequence desc limit ${limit})
    order by sequence desc limit ${limit}
  ) e order by p.id, e.sequence desc`

/** The predicate over entries `t` that they are of sections and activities of a roadmap; an index finds them, the latest first. */
const isPartOf = (roadmapId: Sql): Sql => sql`t.record_type in ('Activity', 'RoadmapSection')
  and coalesce(t.after, t.before) ->> 'roadmapId' = ${roadmapId}::text`

/** The predicate over entries `t` of rows that more has changed than their position: the rows above moved them. */
function isVisible(schema: GraphQLSchema, type: string): Sql {
  const paths = shownFields(schema, type).map(({ path }) => `{${path.join(',')}}`)
  return sql`(t.before is null or t.after is null or t.before -> 'position' = t.after -> 'position'
    or exists (select from unnest(${paths}::text[]) as field(path)
      where t.before #> field.path::text[] is distinct from t.after #> field.path::text[]))`
}

/** To those who see a part of its reports alone a roadmap in execution is approved: see `shownStatus`. */
function shownTo({ isWhole, ...entry }: Entry): AuditEntryRow {
  if (isWhole || entry.recordType !== 'Roadmap') return entry
  return { ...entry, before: shownState(entry.before), after: shownState(entry.after) }
}
