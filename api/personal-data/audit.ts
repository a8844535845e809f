import { randomUUID } from 'node:crypto'
import type { Written } from '../action/unit-of-work.ts'
import { audit } from '../audit/audit.ts'
import type { Transaction } from '../database/transaction.ts'
import type { Subject } from './subject.ts'

/** Writes into the audit log what an operator did with the personal data of a subject, and why. */
export function auditPersonalData(
  transaction: Pick<Transaction, 'atCommit'>,
  action: 'exportPersonalData' | 'erasePersonalData',
  { table, id, version, regionId, municipalityId, schoolId }: Subject,
  basis: string,
): void {
  const place = { regionId, municipalityId, schoolId }
  const written: Written = { type: table.type, id, version, place, before: null, after: null, basis }
  const user = { id: null, title: 'podyom personal-data' }
  audit(transaction, { viewer: { user }, requestId: randomUUID() }, action, [written])
}
