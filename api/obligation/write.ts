import { randomUUIDv7 } from 'node:crypto'
import { snapshot } from '../action/record.ts'
import type { Work } from '../action/work.ts'
import { insertRows, pieces } from '../data/bulk.ts'
import { sql } from '../data/sql.ts'
import type { PlannedObligation } from './plan.ts'
import { type ObligationRow, obligations } from './table.ts'

/** The roadmap that obligations are of, and its territory. */
export interface ObligationHome {
  readonly regionId: string
  readonly municipalityId: string | null
  readonly roadmapId: string
}

/** Planned obligations as rows of the table, to be written by `insertRows`. */
export function newObligations(
  { regionId, municipalityId, roadmapId }: ObligationHome,
  planned: readonly PlannedObligation[],
) {
  return planned.map(row => ({ id: randomUUIDv7(), regionId, municipalityId, roadmapId, ...row }))
}

/** Writes planned obligations inside an action and notes each. */
export async function addObligations(
  work: Work,
  home: ObligationHome,
  planned: readonly PlannedObligation[],
  basis: string | null,
): Promise<void> {
  if (planned.length === 0) return
  const homes = home.municipalityId === null ? await municipalitiesOf(work, planned) : new Map()
  const rows = newObligations(home, planned).map(row => ({
    ...row,
    municipalityId: home.municipalityId ?? homes.get(row.schoolId ?? row.organizationId) ?? null,
  }))
  await insertRows(work, obligations, rows)
  for (const piece of pieces(rows)) {
    for (const row of await readAll(work, piece)) note(work, null, row, basis)
  }
}

/** What may change of an obligation. */
export type ObligationChange = Partial<
  Pick<
    ObligationRow,
    | 'roadmapId'
    | 'sectionId'
    | 'activityId'
    | 'opensOn'
    | 'dueOn'
    | 'isCheckpoint'
    | 'waivedOn'
    | 'waivedGround'
    | 'archivedAt'
  >
>

/** Changes obligations inside an action, hundreds in a statement, and notes each; an archived one leaves a tombstone. */
export async function changeObligations(
  work: Work,
  changes: readonly { readonly before: ObligationRow; readonly change: ObligationChange }[],
  basis: string | null,
): Promise<void> {
  for (const piece of pieces(changes)) await changePiece(work, piece, basis)
}

async function changePiece(
  work: Work,
  changes: readonly { readonly before: ObligationRow; readonly change: ObligationChange }[],
  basis: string | null,
): Promise<void> {
  const rows = changes.map(({ before, change }) => ({ ...before, ...change }))
  await work.execute(sql`
    update core.obligation t set roadmap_id = x."roadmapId", section_id = x."sectionId", activity_id = x."activityId",
      opens_on = x."opensOn", due_on = x."dueOn", is_checkpoint = x."isCheckpoint", waived_on = x."waivedOn",
      waived_ground = x."waivedGround", archived_at = x."archivedAt", version = t.version + 1, updated_at = now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, "roadmapId" uuid, "sectionId" uuid,
      "activityId" uuid, "opensOn" date, "dueOn" date, "isCheckpoint" boolean, "waivedOn" date, "waivedGround" text,
      "archivedAt" timestamptz)
    where t.id = x.id`)
  const before = new Map(changes.map(one => [one.before.id, one.before]))
  for (const row of await readAll(work, rows)) note(work, before.get(row.id) ?? null, row, basis)
}

/** The schools' and organizations' own municipalities: a region's roadmap has none to lend. */
async function municipalitiesOf(work: Work, planned: readonly PlannedObligation[]) {
  const ids = [...new Set(planned.map(row => row.schoolId ?? row.organizationId))]
  const rows = await work.read<{ id: string; municipalityId: string | null }>(sql`
    select id, municipality_id as "municipalityId" from core.school where id = any(${ids}::uuid[])
    union all select id, municipality_id from core.organization where id = any(${ids}::uuid[])`)
  return new Map(rows.map(row => [row.id, row.municipalityId]))
}

function readAll(work: Work, rows: readonly { readonly id: string }[]): Promise<readonly ObligationRow[]> {
  const ids = rows.map(row => row.id)
  return work.read<ObligationRow>(sql`
    select ${obligations.columns} from ${obligations.name} t where t.id = any(${ids}::uuid[]) order by t.due_on, t.id`)
}

function note(work: Work, before: ObligationRow | null, row: ObligationRow, basis: string | null): void {
  const { id, version, regionId, municipalityId, schoolId } = row
  work.wrote({
    type: 'Obligation',
    id,
    version,
    place: { regionId, municipalityId, schoolId },
    before: before && snapshot(columnsOf(before)),
    after: row.archivedAt ? null : snapshot(row),
    basis,
  })
}

/** Of an obligation the columns alone: whoever changes it may know more of it. */
const columnsOf = (row: ObligationRow): object =>
  Object.fromEntries(obligations.fields.map(name => [name, Reflect.get(row, name)]))
