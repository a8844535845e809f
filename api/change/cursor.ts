import { createHash } from 'node:crypto'
import { apiError } from '../errors.ts'
import type { Viewer } from '../scope.ts'

/** A place in the feed: the transaction, and the row among all rows. Both are text, for they outgrow a number. */
export interface Position {
  readonly xid: string
  readonly seq: string
}

/** Before the first change. */
export const start: Position = { xid: '0', seq: '0' }

/** What a cursor says: how far its reader has come, and what they could see then. */
export interface ChangeCursor {
  readonly position: Position
  readonly sight: string
}

/** Tells apart what two viewers may see; equal for equal scopes, whatever the order of their ids. */
export function sightOf({ scope, personalData }: Viewer): string {
  const text = JSON.stringify([scope, personalData], (_, value) =>
    Array.isArray(value) && value.every(one => typeof one === 'string') ? value.toSorted() : value,
  )
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}

/** A place in the feed as opaque text. */
export function writeCursor({ position: { xid, seq }, sight }: ChangeCursor): string {
  return Buffer.from(JSON.stringify(['change', xid, seq, sight])).toString('base64url')
}

/** What a cursor of the feed says; BAD_INPUT where it is damaged or of another list. */
export function readCursor(cursor: string): ChangeCursor {
  const said = /^\["change","(\d{1,18})","(\d{1,18})","([\w-]{16})"\]$/.exec(decode(cursor))
  if (said) {
    const [, xid = '', seq = '', sight = ''] = said
    return { position: { xid, seq }, sight }
  }
  throw apiError(
    'BAD_INPUT',
    'Курсор не от ленты изменений или повреждён: возьмите endCursor, head или cursor из её ответа.',
  )
}

const decode = (cursor: string): string =>
  cursor.length > 200 ? '' : Buffer.from(cursor, 'base64url').toString()

/** Whether the first place lies beyond the second. */
export function isBeyond(one: Position, other: Position): boolean {
  const [a, b] = [BigInt(one.xid), BigInt(other.xid)]
  return a === b ? BigInt(one.seq) > BigInt(other.seq) : a > b
}
