import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { sql } from '../../data/sql.ts'
import { lockObligations, unreported } from '../../obligation/active.ts'
import { replan } from '../../obligation/plan/replan.ts'
import { addObligations, changeObligations } from '../../obligation/plan/write.ts'
import type { OrderRow } from '../table.ts'
import { planOrder } from './plan-clauses.ts'

/**
 * Lets the obligations of a registered or amended order follow its clauses: what was reported or waived stays, the rest
 * takes the new terms and parties.
 */
export async function followClauses(work: UnitOfWork, order: OrderRow, basis: string | null): Promise<void> {
  const planned = order.voidOn === null ? await planOrder(work, order) : []
  const existing = await lockObligations(work, sql`t.order_id = ${order.id}::uuid`)
  const { changes, added } = replan(existing, planned, work.context.now)
  await changeObligations(work, changes, basis)
  const { id: orderId, regionId, municipalityId } = order
  await addObligations(
    work,
    { regionId, municipalityId, schoolId: null, roadmapId: null, orderId },
    added,
    basis,
  )
}

/** Takes the obligations of an order's clauses out of the lists with it. */
export async function archiveDuties(work: UnitOfWork, orderId: string, basis: string): Promise<void> {
  const existing = await lockObligations(work, sql`t.order_id = ${orderId}::uuid and t.archived_at is null`)
  const change = { archivedAt: work.context.now }
  await changeObligations(
    work,
    existing.map(before => ({ before, change })),
    basis,
  )
}

interface Waiver {
  readonly waivedOn: string
  readonly waivedGround: string
}

/** Waives what the clauses of an order still ask for. */
export async function waiveDuties(
  work: UnitOfWork,
  orderId: string,
  waiver: Waiver,
  basis: string,
): Promise<void> {
  const existing = await lockObligations(work, sql`t.order_id = ${orderId}::uuid and t.archived_at is null`)
  await changeObligations(
    work,
    unreported(existing).map(before => ({ before, change: waiver })),
    basis,
  )
}

/** Takes back what `waiveDuties` has waived. */
export async function unwaiveDuties(
  work: UnitOfWork,
  orderId: string,
  { waivedOn, waivedGround }: Waiver,
  basis: string,
): Promise<void> {
  const existing = await lockObligations(
    work,
    sql`t.order_id = ${orderId}::uuid and t.archived_at is null and t.waived_on = ${waivedOn}::date
      and t.waived_ground = ${waivedGround}`,
  )
  const change = { waivedOn: null, waivedGround: null }
  await changeObligations(
    work,
    existing.map(before => ({ before, change })),
    basis,
  )
}
