import { randomUUIDv7 } from 'node:crypto'
import type { Sender } from '../query.ts'
import type { Table } from '../table.ts'
import { insertRows, replaceRows } from './bulk.ts'

/** Rows in the order of their positions, by the id of the record that they belong to. Rows have the same fields. */
export type Lists = ReadonlyMap<string, readonly object[]>

/** Stores the lists of new records; the field `owner` names the record. */
export async function insertLists<R>(
  sender: Pick<Sender, 'execute'>,
  table: Table<R>,
  owner: keyof R & string,
  lists: Lists,
): Promise<void> {
  await insertRows(sender, table, positioned(owner, lists))
}

/**
 * Replaces the lists of records: rows are overwritten by position, and those that are left over are archived. The table has
 * a unique index of the owner and the position.
 */
export async function saveLists<R extends { readonly position: number }>(
  sender: Pick<Sender, 'execute'>,
  table: Table<R>,
  owner: keyof R & string,
  lists: Lists,
  now: Date,
): Promise<void> {
  if (lists.size === 0) return
  await replaceRows(sender, table, [owner, 'position'], [...lists.keys()], positioned(owner, lists), now)
}

const positioned = (owner: string, lists: Lists) =>
  [...lists].flatMap(([id, list]) =>
    list.map((row, index) => ({ ...row, id: randomUUIDv7(), [owner]: id, position: index + 1 })),
  )
