import { keepAnchored } from '../audit/anchor.ts'
import { keepSweeping } from '../change/retention.ts'
import type { Database } from '../database/connect.ts'
import type { Storage } from '../file/storage.ts'
import type { Environment } from './environment/environment.ts'
import { keepSwept } from './open-storage.ts'

/** What a server does now and then by itself, in one of its processes: old files and changes go, the audit log is anchored. */
export function keepUp(
  { evidence, audit, limits }: Pick<Environment, 'evidence' | 'audit' | 'limits'>,
  database: Database,
  storage: Storage,
  closing: AsyncDisposableStack,
): void {
  closing.defer(keepSwept(database, storage, evidence.folder))
  const sweeping = keepSweeping(database.pool, limits)
  closing.defer(() => sweeping.close())
  if (!audit) return
  const anchoring = keepAnchored(database.pool, audit)
  closing.defer(() => anchoring.close())
}
