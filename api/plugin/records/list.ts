import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { LockedRecord, type Values } from '../../action/write/locked-record.ts'
import { create, type Placed } from '../../action/write/record.ts'
import type { Read } from '../../data/query.ts'
import { sql } from '../../data/sql.ts'
import type { Table } from '../../data/table.ts'
import { apiError, type InputPath } from '../../graphql/errors/table.ts'

/** A row of a list that a plugin keeps of a roadmap. */
export interface Listed extends Placed {
  readonly roadmapId: string
  readonly archivedAt: Date | null
}

/** Whose list it is. */
export interface ListOwner {
  readonly regionId: string
  readonly municipalityId: string | null
  readonly roadmapId: string
}

/** A list that a plugin keeps of a roadmap and that is saved whole; `W` is what of a row is written. */
export interface RoadmapList<R extends Listed, W extends object> {
  readonly table: Table<R>
  /** Where an input has the list. */
  readonly path: InputPath
  /** What tells a row apart in its list. */
  readonly nameOf: (row: R | W) => string
  /** Throws where a row must stay in the list. */
  readonly release?: (row: R) => void
}

type ListTables = readonly Pick<Table<Listed>, 'name'>[]

/**
 * The versions of what a plugin keeps of these roadmaps in its lists, by one statement; 0, and absent here, where nothing
 * ever was. A version is the sum of the versions of all rows, archived ones too: no row is ever lost, so every change
 * of any of them raises it.
 */
export async function listVersions(
  read: Read,
  tables: ListTables,
  roadmapIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = tables.map(
    ({ name }) =>
      sql`select t.roadmap_id, t.version from ${name} t where t.roadmap_id = any(${roadmapIds}::uuid[])`,
  )
  const sums = await read<{ readonly id: string; readonly version: number }>(sql`
    select roadmap_id as id, sum(version)::int as version from (${sql.join(rows, ' union all ')}) r group by 1`)
  return new Map(sums.map(({ id, version }) => [id, version]))
}

/** CONFLICT if the lists of a locked roadmap have moved since the caller read them. */
export async function requireListVersion(
  { read }: UnitOfWork,
  tables: ListTables,
  roadmapId: string,
  version: number,
): Promise<void> {
  const now = (await listVersions(read, tables, [roadmapId])).get(roadmapId) ?? 0
  if (version === now) return
  throw apiError(
    'CONFLICT',
    `Записи изменились: у вас версия ${version}, сейчас ${now}. Прочтите их заново и повторите.`,
  )
}

/**
 * Saves a list of a locked roadmap whole: its rows keep their ids, what is the same stays untouched, what is no longer
 * named is archived, and each change is noted. BAD_INPUT if a row is named twice.
 */
export async function saveList<R extends Listed, W extends Values<R>>(
  work: UnitOfWork,
  { table, path, nameOf, release }: RoadmapList<R, W>,
  owner: ListOwner,
  rows: readonly W[],
): Promise<void> {
  const wanted = new Map(rows.map(row => [nameOf(row), row]))
  if (wanted.size < rows.length)
    throw apiError('DUPLICATE_IN_INPUT', 'Одно и то же указано дважды: оставьте один раз.', path)
  const known = await work.read<R>(sql`
    select ${table.columns} from ${table.name} t where t.roadmap_id = ${owner.roadmapId} order by t.id for update`)
  for (const row of known) {
    if (row.archivedAt || wanted.has(nameOf(row))) continue
    release?.(row)
    await new LockedRecord(work, table, row).archive()
  }
  const byName = new Map(known.map(row => [nameOf(row), row]))
  for (const [name, row] of wanted) {
    const found = byName.get(name)
    const record = found && new LockedRecord(work, table, found)
    if (!record) await create(work, table, { ...owner, ...row })
    else if (found.archivedAt) await record.revive(row)
    else if (!isSame(found, row)) await record.update(row)
  }
}

const isSame = (before: object, row: object): boolean =>
  Object.entries(row).every(([name, value]) => Reflect.get(before, name) === value)
