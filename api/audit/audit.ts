import { Prisma } from '../../prisma/generated/client.ts'
import type { Transaction } from '../action/transaction.ts'
import type { Written } from '../action/work.ts'
import type { Context } from '../context.ts'

/** Appends what an action has written to the audit log, in the action's transaction. The database chains the entries. */
export async function audit(
  tx: Transaction,
  context: Context,
  action: string,
  written: readonly Written[],
): Promise<void> {
  if (written.length === 0) return
  const { user } = context.viewer
  await tx.auditEntry.createMany({
    data: written.map(({ type, id, place, before, after, basis }) => ({
      userId: user?.id ?? null,
      userTitle: user?.title ?? 'без входа',
      action,
      recordType: type,
      recordId: id,
      before: before ?? Prisma.DbNull,
      after: after ?? Prisma.DbNull,
      basis: basis ?? null,
      requestId: context.requestId,
      ...{ regionId: place.regionId, municipalityId: place.municipalityId, schoolId: place.schoolId },
      // The trigger writes both over; they are here because the columns are never null.
      previous: '',
      hash: '',
    })),
  })
}
