import { keySpace, requireFreeKey, requireInSpace } from '../action/key.ts'
import type { Place, UnitOfWork } from '../action/unit-of-work.ts'
import type { Table } from '../data/table.ts'

/** The place of what belongs to no region. */
export const federal: Place = { regionId: null, municipalityId: null, schoolId: null }

/** A natural key that a caller gives a record of a place, and that no other there has, archived ones included. */
export async function requireKey<R extends { readonly key: string }>(
  work: UnitOfWork,
  table: Table<R>,
  place: Place,
  key: string,
): Promise<string> {
  requireInSpace(key, await keySpace(work, place))
  await requireFreeKey(work, table, key)
  return key
}
