import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { isSamePlace, placeOf } from '../../action/write/row-place.ts'
import { type Sql, sql } from '../../data/sql.ts'
import { columnOf, type Table } from '../../data/table.ts'
import { roadmaps } from '../../roadmap/table.ts'
import { schools } from '../../school/table.ts'
import { isTaken, type UniqueColumns, uniqueInMunicipality } from './unique.ts'

/** Records that go from one municipality to another: those of one school, or all. */
export interface Relocation {
  readonly regionId: string
  readonly from: string
  readonly to: string
  /** The schools that move, which have been written already; without them all of the municipality. */
  readonly schoolIds?: readonly string[]
  readonly on: string
  readonly basis: string
}

type AnyTable = Table<unknown>

interface Moved {
  readonly id: string
  readonly key?: string | null
  readonly version?: number
  readonly innerVersions?: number
  readonly archivedAt?: Date | null
  /** The municipality before. */
  readonly was: string | null
}

/**
 * Takes the records along: of every table that says in which municipality a row lies, those of plugins included. A row
 * that tells what was stays, and so does one whose roadmap or other owner stayed. Each leaves a tombstone in the change
 * feed of the old place. Gives the ids of the schools that came along.
 */
export async function relocate(work: UnitOfWork, relocation: Relocation): Promise<readonly string[]> {
  const { schoolIds } = relocation
  const tables = work.tables.filter(table => isPlaced(table) && !(schoolIds && table.type === schools.type))
  const came = [...(schoolIds ?? [])]
  const unique = await uniqueInMunicipality(work, tables)
  for (const table of tables.toSorted((one, other) => depth(one) - depth(other))) {
    const rows = await relocateRows(work, table, relocation, unique.get(table.name.sql) ?? [])
    if (table.type === schools.type) came.push(...rows.map(({ id }) => id))
  }
  for (const table of work.tables.filter(isPart)) await announceParts(work, table, relocation, came)
  return came
}

/** Whether the rows of a table have a municipality of their own. */
export const isPlaced = ({ scope, placeFields, fields }: AnyTable): boolean =>
  scope.municipality !== undefined && fields.includes(placeFields.municipality)

/** Whether the rows of a table are placed by their school alone. */
const isPart = ({ scope }: AnyTable): boolean => !scope.region && scope.school !== undefined

type Owner = NonNullable<AnyTable['owner']>

function ownerOf({ type, owner, fields }: Pick<AnyTable, 'type' | 'owner' | 'fields'>): Owner | undefined {
  if (owner || type === roadmaps.type || !fields.includes('roadmapId')) return owner
  return { table: roadmaps, field: 'roadmapId' }
}

/** How many owners a table has above it: owners go first. */
function depth(table: Pick<AnyTable, 'type' | 'owner' | 'fields'>): number {
  const owner = ownerOf(table)
  return owner ? 1 + depth(owner.table) : 0
}

async function relocateRows(
  work: UnitOfWork,
  table: AnyTable,
  relocation: Relocation,
  unique: UniqueColumns,
): Promise<readonly Moved[]> {
  const { regionId, from } = relocation
  const own = columnFor(table.placeFields.municipality)
  const to = table.derivedMunicipality ?? sql`${relocation.to}::uuid`
  const leaves = table.derivedMunicipality
    ? sql`${columnFor(table.placeFields.region)} = ${regionId}::uuid and ${own} is distinct from ${to}`
    : sql`${own} = ${from}::uuid`
  const set = [
    sql`${sql.raw(`"${columnOf(table.placeFields.municipality)}"`)} = ${to}`,
    ...(table.fields.includes('version') ? [sql`version = t.version + 1`] : []),
    ...(table.fields.includes('updatedAt') ? [sql`updated_at = ${work.context.now}`] : []),
  ]
  const rows = await work.read<Moved>(sql`
    update ${table.name} t set ${sql.join(set)} from (
      select t.id, ${own} as was from ${table.name} t
      where ${leaves} and ${belongs(table, relocation)} and not ${stays(table, relocation)}
        and not ${isTaken(table, unique, to)} for update of t) o
    where o.id = t.id returning ${returned(table)}, o.was`)
  for (const row of rows) if (!row.archivedAt) trackMove(work, table, row, relocation.basis)
  return rows
}

const columnFor = (field: string): Sql => sql.raw(`t."${columnOf(field)}"`)

function belongs(table: AnyTable, { schoolIds }: Relocation): Sql {
  if (schoolIds === undefined) return sql`true`
  const columns = [table.scope.school ?? []].flat()
  if (columns.length === 0) return sql`false`
  const isOfSchool = columns.map(column => sql`${column} = any(${schoolIds}::uuid[])`)
  return sql`(${sql.join(isOfSchool, ' or ')})`
}

function stays(table: AnyTable, { on }: Relocation): Sql {
  const owner = ownerOf(table)
  const kept = [
    ...(table.past ? [table.past(on)] : []),
    ...(owner
      ? [
          sql`exists (select from ${owner.table.name} o where o.id = ${columnFor(owner.field)}
            and o.municipality_id = ${columnFor(table.placeFields.municipality)})`,
        ]
      : []),
  ]
  return kept.length === 0 ? sql`false` : sql`(${sql.join(kept, ' or ')})`
}

/** The columns that the audit log and the change feed need, and no others: there may be many rows. */
function returned({ fields, placeFields }: AnyTable): Sql {
  const { region, municipality, schools: ofSchools } = placeFields
  const needed = ['id', 'key', 'version', 'innerVersions', 'archivedAt', region, municipality, ...ofSchools]
  const names = fields.filter(name => needed.includes(name))
  return sql.raw(names.map(name => `t."${columnOf(name)}" as "${name}"`).join(', '))
}

function trackMove(work: UnitOfWork, table: AnyTable, row: Moved, basis: string): void {
  const place = placeOf(table, row)
  const movedFrom = { ...place, municipalityId: row.was }
  work.track({
    type: table.type,
    id: row.id,
    key: row.key ?? null,
    version: row.version ?? 1,
    innerVersions: row.innerVersions ?? 0,
    place,
    movedFrom: isSamePlace(place, movedFrom) ? null : movedFrom,
    before: { municipalityId: row.was },
    after: { municipalityId: place.municipalityId },
    basis,
  })
}

/** Parts of schools lie where their school does. What the old place still sees by its owner leaves no tombstone. */
async function announceParts(
  work: UnitOfWork,
  table: AnyTable,
  { regionId, from, to }: Relocation,
  schoolIds: readonly string[],
): Promise<void> {
  const [school] = [table.scope.school ?? []].flat()
  if (!school || schoolIds.length === 0) return
  const { municipality } = table.scope
  const isStillSeen = municipality ? sql`coalesce(${municipality} = ${from}::uuid, false)` : sql`false`
  const rows = await work.read<Moved & { readonly schoolId: string; readonly isStillSeen: boolean }>(sql`
    select t.id, t.version, ${school} as "schoolId", ${isStillSeen} as "isStillSeen" from ${table.name} t
    where ${school} = any(${schoolIds}::uuid[]) and t.archived_at is null`)
  for (const row of rows) {
    const place = { regionId, municipalityId: to, schoolId: row.schoolId }
    const movedFrom = row.isStillSeen ? null : { ...place, municipalityId: from }
    work.announced({ type: table.type, id: row.id, version: row.version ?? 1, place, movedFrom, after: row })
  }
}
