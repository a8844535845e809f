import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { recordRows } from '../../action/write/record.ts'
import type { Fault } from '../../action/write/rows.ts'
import { insertRows, updateRows } from '../../data/write/bulk.ts'
import type { MunicipalityRow } from '../../territory/table.ts'
import type { SchoolAttributes } from '../attributes.ts'
import { type ExternalId, nameSchools } from '../external.ts'
import { type SchoolRow, schools } from '../table.ts'

/** A row of a list with what it names and what it makes of it. */
export interface Row {
  readonly id: string
  /** Its place in the input, from zero. */
  readonly index: number
  readonly key: string | null
  readonly externalId: ExternalId | null
  readonly to: MunicipalityRow
  readonly before: SchoolRow | null
  readonly school: SchoolAttributes
  /** Whether a school gets the identifier that the row names. */
  readonly isNamed: boolean
  /** What is wrong with the school and the items that the row names. */
  readonly faults: readonly Fault[]
}

/** Whether a row takes its school to another municipality. */
export const isMoved = ({ before, to }: Row): boolean => before !== null && before.municipalityId !== to.id

/** Writes the new schools and those changed: as many statements for many as for one. */
export async function writeRows(
  work: UnitOfWork,
  created: readonly Row[],
  updated: readonly Row[],
  on: string,
): Promise<void> {
  const cells = ({ id, to, school }: Row) => ({ ...school, id, municipalityId: to.id })
  const added = created.map(row => ({ ...cells(row), regionId: row.to.regionId, key: row.key ?? row.id }))
  await insertRows(work, schools, added)
  const changed = updated.map(row => {
    return { ...cells(row), movedOn: isMoved(row) ? on : (row.before?.movedOn ?? null) }
  })
  await updateRows(work, schools, changed, work.context.now)
  const named = [...created, ...updated.filter(({ isNamed }) => isNamed)]
  const [first] = named
  const ids = named.flatMap(({ id, externalId }) => (externalId ? [{ ...externalId, schoolId: id }] : []))
  if (first) await nameSchools(work, first.to.regionId, ids)
}

/** Records all rows written; a school that has moved leaves a tombstone where it was. */
export async function recordSchools(work: UnitOfWork, rows: readonly Row[]): Promise<void> {
  const byId = new Map(rows.map(row => [row.id, row]))
  const before = new Map(rows.flatMap(row => (row.before ? [[row.id, row.before] as const] : [])))
  await recordRows(work, schools, [...byId.keys()], before, ({ id }) => {
    const { externalId = null, isNamed = false } = byId.get(id) ?? {}
    if (!before.has(id)) return { parts: { before: {}, after: { externalId } } }
    return isNamed && externalId ? { basis: `Идентификатор ${externalId.system}: ${externalId.value}` } : {}
  })
}
