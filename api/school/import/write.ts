import { recordChange } from '../../action/locked-record.ts'
import { reread } from '../../action/record.ts'
import type { Work } from '../../action/work.ts'
import { insertRows, updateRows } from '../../data/bulk.ts'
import type { MunicipalityRow } from '../../territory/table.ts'
import type { SchoolAttributes } from '../attributes.ts'
import { type ExternalId, nameSchools } from '../external.ts'
import { type SchoolRow, schools } from '../table.ts'

/** A row of a list with what it names and what it makes of it. */
export interface Row {
  readonly id: string
  readonly key: string | null
  readonly externalId: ExternalId | null
  readonly to: MunicipalityRow
  readonly before: SchoolRow | null
  readonly school: SchoolAttributes
}

/** Whether a row takes its school to another municipality. */
export const isMoved = ({ before, to }: Row): boolean => before !== null && before.municipalityId !== to.id

/** Writes the new schools and those changed: as many statements for many as for one. */
export async function writeRows(work: Work, created: readonly Row[], updated: readonly Row[]): Promise<void> {
  const cells = ({ id, to, school }: Row) => ({ ...school, id, municipalityId: to.id })
  const added = created.map(row => ({ ...cells(row), regionId: row.to.regionId, key: row.key ?? row.id }))
  await insertRows(work, schools, added)
  await updateRows(work, schools, updated.map(cells), work.context.now)
  const [first] = created
  const ids = created.flatMap(({ id, externalId }) => (externalId ? [{ ...externalId, schoolId: id }] : []))
  if (first) await nameSchools(work, first.to.regionId, ids)
}

/** Tells the audit log and the feed of all rows written; a school that has moved leaves a tombstone where it was. */
export async function recordRows(work: Work, rows: readonly Row[]): Promise<void> {
  const after = await reread(
    work,
    schools,
    rows.map(({ id }) => id),
  )
  for (const [index, row] of after.entries()) {
    const { before = null, externalId = null } = rows[index] ?? {}
    recordChange(work, schools, before, row, { parts: { before: {}, after: { externalId } } })
  }
}
