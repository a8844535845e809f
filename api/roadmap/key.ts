import { keySpace, keyTaken, requireInSpace } from '../action/key.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { sql } from '../data/sql.ts'
import type { Draft } from './draft/draft.ts'

/** The natural key of a new roadmap: the one that the input names, or one made of the owner's key and the first year. */
export async function keyOf(work: UnitOfWork, { key, owner, header }: Draft): Promise<string> {
  const space = await keySpace(work, owner)
  if (key !== null) requireInSpace(key, space)
  // Two that are created at once would both find a key free.
  await work.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`podyom.roadmap.key ${space}`}, 0))`)
  const stem = key ?? `${space}${header.startsOn.slice(0, 4)}`
  const rows = await work.read<{ key: string }>(sql`
    select key from core.roadmap where starts_with(key, ${stem}) order by key`)
  const taken = new Set(rows.map(row => row.key))
  if (!taken.has(stem)) return stem
  if (key !== null) throw keyTaken()
  for (let count = 2; ; count += 1) {
    if (!taken.has(`${stem}-${count}`)) return `${stem}-${count}`
  }
}
