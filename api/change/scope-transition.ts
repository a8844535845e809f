import { inScope, type Scope, type Viewer, visible } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { Table } from '../data/table.ts'
import type { Context } from '../graphql/context.ts'
import type { Position, Step } from './cursor.ts'
import type { ScopeSnapshot } from './scope-snapshot.ts'

/** The records that a reader of the feed may hold. */
export interface Sources {
  readonly tables: readonly Table<{ readonly id: string }>[]
  /** Whether records of a type have fields that are told only to readers of personal data. */
  readonly isPersonal: (type: string) => boolean
}

/** A row lost or gained. */
export interface Passed extends Step {
  readonly key: string | null
  readonly version: number
  readonly at: Date
}

interface Way {
  readonly from: readonly ScopeSnapshot[]
  readonly position: Position
  readonly step: Step | null
  readonly types: readonly string[] | null
  readonly limit: number
}

type Branch = Pick<Step, 'sign'> & {
  readonly table: Sources['tables'][number]
  /** Whether rows of the type tell more or less of themselves than before. */
  readonly changed: boolean
}

/**
 * The next rows that a reader whose scope has changed has lost, then those gained: type by type, and by id within a type.
 * Rows that change meanwhile come in the feed, which is read on from the place where the scope was found changed. Of a
 * row lost nothing is told but its id, key and version, and only where it was there when the reader could last have
 * seen it. A page mostly lies in one type: types are asked one, two, four, … at a time until it is full, so that those
 * that follow it cost nothing and empty ones cost few statements.
 */
export async function readPassage(
  { read, viewer }: Pick<Context, 'read' | 'viewer'>,
  { tables, isPersonal }: Sources,
  way: Way,
): Promise<readonly Passed[]> {
  const { from, step, types, limit } = way
  const asked = tables.filter(({ type, only }) => !only && (types === null || types.includes(type)))
  const changes = (type: string) =>
    isPersonal(type) && from.some(one => one.personalData !== viewer.personalData)
  const branches = (['-', '+'] as const)
    .flatMap(sign =>
      asked.toSorted(byType).map((table): Branch => ({ sign, table, changed: changes(table.type) })),
    )
    .filter(branch => canPass(viewer, from, branch) && (step === null || !isBefore(branch, step)))
  const passed: Passed[] = []
  for (let at = 0, size = 1; at < branches.length && passed.length < limit; at += size, size *= 2) {
    const some = branches.slice(at, at + size).map((branch, place) => select(viewer, way, branch, place))
    const rows = await read<Passed>(sql`
      select sign, type, id, key, version, at from (${sql.join(some, ' union all ')}) t
      order by place, id limit ${limit - passed.length}`)
    passed.push(...rows)
  }
  return passed
}

function select(
  viewer: Viewer,
  { from, position, step, limit }: Way,
  { sign, table, changed }: Branch,
  place: number,
): Sql {
  const has = (field: string) => table.fields.includes(field)
  const rows = sign === '-' ? lost(viewer, from, table, position) : gained(viewer, from, table, changed)
  const after = step?.sign === sign && step.type === table.type ? sql`and t.id > ${step.id}::uuid` : sql.empty
  return sql`(select ${place}::int as place, ${sign} as sign, ${table.type} as type, t.id,
      ${has('key') ? sql`t.key::text` : sql`null::text`} as key,
      ${has('version') ? sql`t.version` : sql`1`} as version,
      ${sign === '+' && has('updatedAt') ? sql`t.updated_at` : sql`now()`} as at
    from ${table.name} t where ${rows} ${after} order by t.id limit ${limit})`
}

/** Who sees everything has lost nothing, and who saw everything has gained nothing but what is told anew. */
const canPass = (viewer: Viewer, from: readonly ScopeSnapshot[], { sign, changed }: Branch): boolean =>
  sign === '-' ? viewer.scope !== 'EVERYTHING' : changed || from.some(({ scope }) => scope !== 'EVERYTHING')

const byType = (one: { readonly type: string }, other: { readonly type: string }) =>
  one.type < other.type ? -1 : 1

const isBefore = ({ sign, table }: Branch, step: Step): boolean =>
  sign === step.sign ? table.type < step.type : sign === '-'

const all = (parts: readonly Sql[]) => sql`(${sql.join(parts, ' and ')})`
const any = (parts: readonly Sql[]) => sql`(${sql.join(parts, ' or ')})`

/** What was in one of the scopes, is not in the viewer's, and was not yet archived at the place in the feed. */
function lost(
  viewer: Viewer,
  from: readonly ScopeSnapshot[],
  table: Branch['table'],
  { xid, seq }: Position,
): Sql {
  const created = table.fields.includes('createdAt')
  // A cursor may have been given out until a day after the moment noted; and a transaction may have lasted an hour.
  const held = from.map(({ scope, seenAt }) =>
    all([
      inScope(narrowed(scope, viewer.scope), table),
      inScope(scope, table),
      ...(created ? [sql`t.created_at <= ${seenAt}::timestamptz + interval '1 day'`] : []),
    ]),
  )
  return all([
    any(held),
    sql`${inScope(viewer.scope, table)} is not true`,
    sql`(t.archived_at is null or t.archived_at > coalesce((select c.at - interval '1 hour' from core.change c
      where c.xid = ${xid}::xid8 and c.seq = ${seq}::bigint), '-infinity'))`,
  ])
}

/** What is in the viewer's scope and was not in every one of those before; all of a type whose telling fields changed. */
function gained(
  viewer: Viewer,
  from: readonly ScopeSnapshot[],
  table: Branch['table'],
  changed: boolean,
): Sql {
  if (changed) return visible(viewer, table)
  const fresh = any(
    from.map(({ scope }) =>
      all([inScope(narrowed(viewer.scope, scope), table), sql`${inScope(scope, table)} is not true`]),
    ),
  )
  return all([visible(viewer, table), fresh])
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
