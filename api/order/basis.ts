import { Prisma } from '../../prisma/generated/client.ts'
import type { Work } from '../action/work.ts'
import { apiError } from '../errors.ts'
import type { ActToBe } from './input.ts'
import { type ActReferenceRow, actReferences } from './table.ts'

const mostActs = 200

/** The acts that an order cites, in its order. */
export function readBasis(work: Work, orderId: string): Promise<readonly ActReferenceRow[]> {
  return work.read<ActReferenceRow>(Prisma.sql`
    select ${actReferences.columns} from ${actReferences.name} t
    where t.order_id = ${orderId}::uuid and t.archived_at is null order by t.position`)
}

/** Writes other cited acts in the place of those that stand, which are archived. */
export async function replaceBasis(
  { tx, context }: Work,
  orderId: string,
  basis: readonly ActToBe[],
): Promise<void> {
  if (basis.length > mostActs) {
    throw apiError('BAD_INPUT', `Не больше ${mostActs} актов, на которые ссылается приказ.`)
  }
  await tx.actReference.updateMany({
    where: { orderId, archivedAt: null },
    data: { archivedAt: context.now, version: { increment: 1 } },
  })
  await tx.actReference.createMany({
    data: basis.map(({ date, ...one }, index) => ({
      ...one,
      ...{ date: date === null ? null : new Date(date), orderId, position: index + 1 },
    })),
  })
}
