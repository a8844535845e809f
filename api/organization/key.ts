import { Prisma } from '../../prisma/generated/client.ts'
import { keySpace, keyTaken, requireInSpace } from '../action/key.ts'
import type { Place, Work } from '../action/work.ts'
import type { Table } from '../table.ts'

/** The place of what belongs to no region. */
export const federal: Place = { regionId: null, municipalityId: null, schoolId: null }

/** A natural key that a caller gives a record of a place, and that no other there has, archived ones included. */
export async function requireKey<R extends { readonly key: string }>(
  work: Work,
  table: Table<R>,
  place: Place,
  key: string,
): Promise<string> {
  requireInSpace(key, await keySpace(work, place))
  // Held until the commit: of two equal keys at one moment the second waits here and is then refused.
  await work.tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${table.type} ${key}`}, 0))`
  const [taken] = await work.read(Prisma.sql`select 1 from ${table.name} t where t.key = ${key}`)
  if (taken) throw keyTaken()
  return key
}
