import { reread, snapshot } from '../../action/record.ts'
import type { Work } from '../../action/work.ts'
import { insertBulk } from '../../data/bulk-insert.ts'
import type { MunicipalityRow } from '../../territory/table.ts'
import type { School } from '../attributes.ts'
import { type ExternalId, nameSchools } from '../external.ts'
import { type SchoolRow, schools } from '../table.ts'

/** A row of a list with what it names and what it makes of it. */
export interface Row {
  readonly id: string
  readonly key: string | null
  readonly externalId: ExternalId | null
  readonly to: MunicipalityRow
  readonly before: SchoolRow | null
  readonly school: School
}

/** Whether a row takes its school to another municipality. */
export const isMoved = ({ before, to }: Row): boolean => before !== null && before.municipalityId !== to.id

/** Writes the new schools and those changed: as many statements for many as for one. */
export async function writeRows(work: Work, created: readonly Row[], updated: readonly Row[]): Promise<void> {
  const cells = ({ id, to, school }: Row) => ({
    ...{ ...school, aliases: [...school.aliases] },
    ...{ id, municipalityId: to.id, regionId: to.regionId },
  })
  await insertBulk(
    work.tx,
    'school',
    created.map(row => ({ ...cells(row), key: row.key ?? row.id })),
  )
  await updateBulk(work, updated.map(cells))
  const [first] = created
  const ids = created.flatMap(({ id, externalId }) => (externalId ? [{ ...externalId, schoolId: id }] : []))
  if (first) await nameSchools(work, first.to.regionId, ids)
}

async function updateBulk(
  { tx }: Work,
  rows: readonly (School & { readonly id: string; readonly municipalityId: string })[],
): Promise<void> {
  if (rows.length === 0) return
  const cells = rows.map(({ shortName, legalForm, isRural, municipalityId, ...row }) => ({
    ...row,
    ...{ short_name: shortName, legal_form: legalForm, is_rural: isRural, municipality_id: municipalityId },
  }))
  await tx.$executeRaw`
    update core.school t set municipality_id = r.municipality_id, name = r.name, short_name = r.short_name,
      aliases = r.aliases, legal_form = r.legal_form, kind = r.kind, locality = r.locality, is_rural = r.is_rural,
      note = r.note, updated_at = now(), version = t.version + 1
    from json_populate_recordset(null::core.school, ${JSON.stringify(cells)}::json) r where r.id = t.id`
}

/** Notes all rows written as they stand now; a school that has moved leaves a tombstone where it was. */
export async function noteRows(work: Work, rows: readonly Row[]): Promise<void> {
  const after = await reread(
    work,
    schools,
    rows.map(({ id }) => id),
  )
  for (const [index, row] of after.entries()) {
    const { before = null, externalId = null } = rows[index] ?? {}
    const { id, key, version, regionId, municipalityId } = row
    const place = { regionId, municipalityId, schoolId: id }
    const moved = before !== null && before.municipalityId !== municipalityId
    work.wrote({
      ...{ type: schools.type, id, key, version, place },
      movedFrom: moved ? { ...place, municipalityId: before.municipalityId } : null,
      before: before && snapshot(before),
      after: snapshot({ ...row, externalId }),
      basis: null,
    })
  }
}
