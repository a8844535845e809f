import { randomUUIDv7 } from 'node:crypto'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { recordChange } from '../../action/write/locked-record.ts'
import { sql } from '../../data/sql.ts'
import { insertReturning, pieces, updateRows } from '../../data/write/bulk.ts'
import { type ObligationRow, obligations } from '../table.ts'
import type { PlannedObligation } from './plan.ts'

/** The roadmap or the order that obligations are of, and its territory. */
export interface ObligationHome {
  readonly regionId: string
  readonly municipalityId: string | null
  /** The school whose roadmap it is; null at one that many share, and at an order. */
  readonly schoolId: string | null
  readonly roadmapId: string | null
  readonly orderId: string | null
}

/**
 * Planned obligations as rows of the table, to be written by `insertRows`. What an organization has to do by a school's
 * roadmap is that school's business, and none of its neighbours'.
 */
export function newObligations({ schoolId, ...home }: ObligationHome, planned: readonly PlannedObligation[]) {
  return planned.map(row => ({
    id: randomUUIDv7(),
    ...home,
    orderClauseId: null,
    ...row,
    ownerSchoolId: row.schoolId === null ? schoolId : null,
  }))
}

/** Writes planned obligations inside an action and records each. */
export async function addObligations(
  work: UnitOfWork,
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
  for (const row of await insertReturning(work, obligations, rows)) record(work, null, row, basis)
}

/** What may change of an obligation. */
export type ObligationChange = Partial<
  Pick<
    ObligationRow,
    | 'roadmapId'
    | 'sectionId'
    | 'activityId'
    | 'orderClauseId'
    | 'opensOn'
    | 'dueOn'
    | 'inForceOn'
    | 'isCheckpoint'
    | 'waivedOn'
    | 'waivedGround'
    | 'fulfilledOn'
    | 'fulfilledType'
    | 'fulfilledId'
    | 'archivedAt'
  >
>

/** Changes obligations inside an action, hundreds in a statement, and records each; an archived one leaves a tombstone. */
export async function changeObligations(
  work: UnitOfWork,
  changes: readonly { readonly before: ObligationRow; readonly change: ObligationChange }[],
  basis: string | null,
): Promise<void> {
  for (const piece of pieces(changes)) await changePiece(work, piece, basis)
}

async function changePiece(
  work: UnitOfWork,
  changes: readonly { readonly before: ObligationRow; readonly change: ObligationChange }[],
  basis: string | null,
): Promise<void> {
  const rows = changes.map(({ before, change }) => {
    const {
      roadmapId,
      sectionId,
      activityId,
      orderClauseId,
      opensOn,
      dueOn,
      inForceOn,
      isCheckpoint,
      ...rest
    } = {
      ...before,
      ...change,
    }
    const { id, waivedOn, waivedGround, fulfilledOn, fulfilledType, fulfilledId, archivedAt } = rest
    const ended = { waivedOn, waivedGround, fulfilledOn, fulfilledType, fulfilledId, archivedAt }
    return {
      id,
      roadmapId,
      sectionId,
      activityId,
      orderClauseId,
      opensOn,
      dueOn,
      inForceOn,
      isCheckpoint,
      ...ended,
    }
  })
  await updateRows(work, obligations, rows, work.context.now)
  const before = new Map(changes.map(one => [one.before.id, one.before]))
  for (const row of await readAll(work, rows)) record(work, before.get(row.id) ?? null, row, basis)
}

/** The schools' and organizations' own municipalities: a region's roadmap has none to lend. */
async function municipalitiesOf(work: UnitOfWork, planned: readonly PlannedObligation[]) {
  const ids = [...new Set(planned.map(row => row.schoolId ?? row.organizationId))]
  const rows = await work.read<{ id: string; municipalityId: string | null }>(sql`
    select id, municipality_id as "municipalityId" from core.school where id = any(${ids}::uuid[])
    union all select id, municipality_id from core.organization where id = any(${ids}::uuid[])`)
  return new Map(rows.map(row => [row.id, row.municipalityId]))
}

function readAll(
  work: UnitOfWork,
  rows: readonly { readonly id: string }[],
): Promise<readonly ObligationRow[]> {
  const ids = rows.map(row => row.id)
  return work.read<ObligationRow>(sql`
    select ${obligations.columns} from ${obligations.name} t where t.id = any(${ids}::uuid[]) order by t.due_on, t.id`)
}

function record(
  work: UnitOfWork,
  before: ObligationRow | null,
  row: ObligationRow,
  basis: string | null,
): void {
  const known = before && columnsOf(before)
  if (row.archivedAt && known) recordChange(work, obligations, known, null, { basis })
  else recordChange(work, obligations, known, row, { basis })
}

/** Only the columns of an obligation: a caller's row may have more fields. */
const columnsOf = (row: ObligationRow): ObligationRow =>
  // The fields of the table are those of its row.
  Object.fromEntries(obligations.fields.map(name => [name, Reflect.get(row, name)])) as ObligationRow
