import { inScope, type Scope, type Viewer, visible, wholly } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { Table } from '../data/table.ts'
import type { Context } from '../graphql/context.ts'
import type { Position, Step } from './cursor.ts'
import type { ScopeSnapshot } from './scope-snapshot.ts'

/** The tables that a reader of the feed may copy. */
export interface Sources {
  readonly tables: readonly Table<{ readonly id: string }>[]
  /** Whether records of a type have fields for readers of personal data only. */
  readonly isPersonal: (type: string) => boolean
}

/** A row lost or gained. */
export interface TransitionRow extends Step {
  readonly key: string | null
  readonly version: number
  readonly at: Date
}

interface TransitionRange {
  readonly from: readonly ScopeSnapshot[]
  readonly position: Position
  readonly step: Step | null
  readonly types: readonly string[] | null
  readonly limit: number
}

type Branch = Pick<Step, 'sign'> & {
  readonly table: Sources['tables'][number]
  /** Whether rows of the type show more or fewer fields than before. */
  readonly changed: boolean
}

/**
 * The next rows of a scope transition: first the rows lost, then those gained, by type and id. Rows that change meanwhile
 * come in the feed, which continues from the position where the scope change was found. A row lost has only its id, key
 * and version, and only if it existed when the reader could last have seen it. A page usually lies in one type: one, two,
 * four, … types are queried at a time until it is full, so that later types cost nothing and empty ones few statements.
 */
export async function readTransition(
  { read, viewer }: Pick<Context, 'read' | 'viewer'>,
  { tables, isPersonal }: Sources,
  range: TransitionRange,
): Promise<readonly TransitionRow[]> {
  const { from, step, types, limit } = range
  const readable = tables.filter(({ type, only }) => !only && (types === null || types.includes(type)))
  const changes = (type: string) =>
    isPersonal(type) && from.some(one => one.personalData !== viewer.personalData)
  const branches = (['-', '+'] as const)
    .flatMap(sign =>
      readable.toSorted(byType).map((table): Branch => ({ sign, table, changed: changes(table.type) })),
    )
    .filter(branch => canHaveRows(viewer, from, branch) && (step === null || !isBefore(branch, step)))
  const rows: TransitionRow[] = []
  for (let at = 0, size = 1; at < branches.length && rows.length < limit; at += size, size *= 2) {
    const some = branches.slice(at, at + size).map((branch, place) => select(viewer, range, branch, place))
    const found = await read<TransitionRow>(sql`
      select sign, type, id, key, version, at from (${sql.join(some, ' union all ')}) t
      order by place, id limit ${limit - rows.length}`)
    rows.push(...found)
  }
  return rows
}

function select(
  viewer: Viewer,
  { from, position, step, limit }: TransitionRange,
  { sign, table, changed }: Branch,
  place: number,
): Sql {
  const has = (field: string) => table.fields.includes(field)
  const rows = sign === '-' ? lost(viewer, from, table, position) : gained(viewer, from, table, changed)
  const after = step?.sign === sign && step.type === table.type ? sql`and t.id > ${step.id}::uuid` : sql.empty
  return sql`(select ${place}::int as place, ${sign} as sign, ${table.type} as type, t.id,
      ${has('key') ? sql`t.key::text` : sql`null::text`} as key,
      ${versionOf(viewer, table)} as version,
      ${sign === '+' && has('updatedAt') ? sql`t.updated_at` : sql`now()`} as at
    from ${table.name} t where ${rows} ${after} order by t.id limit ${limit})`
}

/** Rows that may show more to readers of their whole place than to others. */
const isShared = ({ fields }: Branch['table']) => fields.includes('innerVersions')

function versionOf({ scope }: Viewer, table: Branch['table']): Sql {
  if (!table.fields.includes('version')) return sql`1`
  return isShared(table)
    ? sql`case when ${wholly(scope, table)} then t.version else t.version - t.inner_versions end`
    : sql`t.version`
}

/** A viewer of everything has lost nothing, and a former viewer of everything has only gained fields. */
const canHaveRows = (
  viewer: Viewer,
  from: readonly ScopeSnapshot[],
  { sign, table, changed }: Branch,
): boolean =>
  sign === '-'
    ? viewer.scope !== 'EVERYTHING'
    : changed || isShared(table) || from.some(({ scope }) => scope !== 'EVERYTHING')

const byType = (one: { readonly type: string }, other: { readonly type: string }) =>
  one.type < other.type ? -1 : 1

const isBefore = ({ sign, table }: Branch, step: Step): boolean =>
  sign === step.sign ? table.type < step.type : sign === '-'

const all = (parts: readonly Sql[]) => sql`(${sql.join(parts, ' and ')})`
const any = (parts: readonly Sql[]) => sql`(${sql.join(parts, ' or ')})`

/** Rows that were in one of the scopes, are not in the viewer's, and were not yet archived at the position in the feed. */
function lost(
  viewer: Viewer,
  from: readonly ScopeSnapshot[],
  table: Branch['table'],
  { xid, seq }: Position,
): Sql {
  const created = table.fields.includes('createdAt')
  // A cursor may have been issued up to a day after `seenAt`, and a transaction may have lasted an hour.
  const seen = from.map(({ scope, seenAt }) =>
    all([
      inScope(narrowed(scope, viewer.scope), table),
      inScope(scope, table),
      ...(created ? [sql`t.created_at <= ${seenAt}::timestamptz + interval '1 day'`] : []),
    ]),
  )
  return all([
    any(seen),
    sql`${inScope(viewer.scope, table)} is not true`,
    sql`(t.archived_at is null or t.archived_at > coalesce((select c.at - interval '1 hour' from core.change c
      where c.xid = ${xid}::xid8 and c.seq = ${seq}::bigint), '-infinity'))`,
  ])
}

/**
 * Rows in the viewer's scope that were not in every earlier scope; all rows of a type whose visible fields changed,
 * and those that are now seen whole, or no more.
 */
function gained(
  viewer: Viewer,
  from: readonly ScopeSnapshot[],
  table: Branch['table'],
  changed: boolean,
): Sql {
  const shown = table.listed ? [visible(viewer, table), table.listed] : [visible(viewer, table)]
  if (changed) return all(shown)
  const fresh = any(
    from.flatMap(({ scope }) => [
      all([inScope(narrowed(viewer.scope, scope), table), sql`${inScope(scope, table)} is not true`]),
      ...(isShared(table)
        ? [sql`t.inner_versions > 0 and ${wholly(viewer.scope, table)} <> ${wholly(scope, table)}`]
        : []),
    ]),
  )
  return all([...shown, fresh])
}

/** A scope that holds at least what lies in the first and not in the second, for indexes to begin with. */
function narrowed(scope: Scope, without: Scope): Scope {
  if (scope === 'EVERYTHING' || without === 'EVERYTHING') return scope
  const rest = (ids: readonly string[], others: readonly string[]) => ids.filter(id => !others.includes(id))
  const regions = rest(scope.above.regions, without.above.regions)
  return {
    regions: rest(scope.regions, without.regions),
    municipalities: rest(scope.municipalities, without.municipalities),
    schools: rest(scope.schools, without.schools),
    above: {
      // Without a region above it a scope holds nothing at all.
      regions: regions.length > 0 ? regions : scope.above.regions,
      municipalities: rest(scope.above.municipalities, without.above.municipalities),
    },
  }
}
