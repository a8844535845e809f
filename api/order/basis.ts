import { findAll } from '../action/record.ts'
import type { Work } from '../action/work.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { ActToBe } from './input.ts'
import { type ActReferenceRow, actReferences, orders } from './table.ts'

const mostActs = 200

/** What cites acts: an order or a roadmap, by its id. */
export type Citing = { readonly orderId: string } | { readonly roadmapId: string }

/** The acts that it cites, in its order. */
export function readBasis(work: Work, citing: Citing): Promise<readonly ActReferenceRow[]> {
  const by =
    'orderId' in citing
      ? sql`t.order_id = ${citing.orderId}::uuid`
      : sql`t.roadmap_id = ${citing.roadmapId}::uuid`
  return work.read<ActReferenceRow>(sql`
    select ${actReferences.columns} from ${actReferences.name} t
    where ${by} and t.archived_at is null order by t.position`)
}

/** BAD_INPUT where an act is told by no words, NOT_FOUND where one is no order that the user may see. */
export async function requireActs(work: Work, basis: readonly ActToBe[]): Promise<void> {
  if (basis.length > mostActs) throw apiError('BAD_INPUT', `Назовите не больше ${mostActs} актов-оснований.`)
  if (basis.some(one => one.summary.trim() === '')) {
    throw apiError('BAD_INPUT', 'Напишите, о чём каждый акт, на который ссылается документ.')
  }
  await findAll(
    work,
    orders,
    basis.map(one => one.resolvedOrderId).filter(id => id !== null),
  )
}

/** Writes other cited acts in the place of those that stand, which are archived. */
export async function replaceBasis(
  { tx, context }: Work,
  citing: Citing,
  basis: readonly ActToBe[],
): Promise<void> {
  await tx.actReference.updateMany({
    where: { ...citing, archivedAt: null },
    data: { archivedAt: context.now, version: { increment: 1 } },
  })
  await tx.actReference.createMany({
    data: basis.map(({ date, ...one }, index) => ({
      ...one,
      ...{ ...citing, date: date === null ? null : new Date(date), position: index + 1 },
    })),
  })
}
