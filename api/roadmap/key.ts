import { keySpace, keyTaken, requireInSpace } from '../action/key.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { sql } from '../data/sql.ts'
import type { Draft } from './draft/draft.ts'

/**
 * The natural key of a new roadmap: the one that the input names, or one made of the owner's key and the first year. It is
 * locked until the commit: two that are created at once would both find it free.
 */
export async function keyOf(work: UnitOfWork, { key, owner, header }: Draft): Promise<string> {
  const space = await keySpace(work, owner)
  if (key === null) return freeKey(work, `${space}${header.startsOn.slice(0, 4)}`)
  requireInSpace(key, space)
  await work.execute(sql`select pg_advisory_xact_lock(${lockOf(key)})`)
  if (await isTaken(work, key)) throw keyTaken()
  return key
}

/** The first key of a stem that no roadmap has and no other transaction is about to take: none waits for another's commit. */
async function freeKey(work: UnitOfWork, stem: string): Promise<string> {
  const rows = await work.read<{ key: string }>(sql`
    select key from core.roadmap where starts_with(key, ${stem}) order by key`)
  const taken = new Set(rows.map(row => row.key))
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? stem : `${stem}-${count}`
    if (taken.has(key)) continue
    const [lock] = await work.read<{ mine: boolean }>(
      sql`select pg_try_advisory_xact_lock(${lockOf(key)}) as mine`,
    )
    // Another one may have committed since the list was read.
    if (lock?.mine && !(await isTaken(work, key))) return key
  }
}

const lockOf = (key: string) => sql`hashtextextended(${`podyom.roadmap.key ${key}`}, 0)`

const isTaken = async ({ read }: UnitOfWork, key: string): Promise<boolean> =>
  (await read(sql`select from core.roadmap where key = ${key}`)).length > 0
