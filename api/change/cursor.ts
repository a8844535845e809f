import { looksEncrypted, type TokenCipher } from '../data/opaque-token.ts'
import { apiError } from '../graphql/errors/table.ts'

/** A place in the feed: the transaction, and the row among all rows. Both are text, for they outgrow a number. */
export interface Position {
  readonly xid: string
  readonly seq: string
}

/** Before the first change. */
export const start: Position = { xid: '0', seq: '0' }

/** How far a reader has come whose scope has changed: first the rows lost, type by type, then the rows gained. */
export interface Step {
  readonly sign: '-' | '+'
  readonly type: string
  readonly id: string
}

/** The way from what a reader could see to what they see now. */
export interface ScopeTransition {
  /** What they could see before; several where the scope changed again on the way. */
  readonly from: readonly string[]
  /** The last row they were given; null before the first. */
  readonly step: Step | null
}

/** What a cursor says: how far its reader has come, what they could see then, and what they are still to be told of that. */
export interface ChangeCursor {
  readonly position: Position
  readonly sight: string
  readonly passage: ScopeTransition | null
}

/** How often a scope may change before a reader has been told of the first change. */
export const mostSights = 3

/** How far numbers reach, so that the length of a cursor tells nothing of them. */
const digits = 18

/** A place in the feed as opaque text. */
export function writeCursor(cipher: TokenCipher, { position, sight, passage }: ChangeCursor): string {
  const { sign = '-', type = '', id = '' } = passage?.step ?? {}
  const rest = passage ? [passage.from, sign, type, id] : []
  const [xid, seq] = [position.xid.padStart(digits, '0'), position.seq.padStart(digits, '0')]
  return cipher.encrypt('change', JSON.stringify(['change', xid, seq, sight, ...rest]))
}

const number = String.raw`"0{0,${digits - 1}}(\d{1,${digits}})"`
const plain = String.raw`\["change",${number},${number},"([\w-]{16})"`
const passing = String.raw`,\[((?:,?"[\w-]{16}"){1,${mostSights}})\],"([-+])","(\w{0,60})","((?:[0-9a-f-]{36})?)"`
const form = new RegExp(`^${plain}(?:${passing})?\\]$`)

/**
 * What a cursor of the feed says; null where it was encrypted for another database or not at all, as older cursors are;
 * BAD_INPUT where it is damaged or of another list.
 */
export function readCursor(cipher: TokenCipher, cursor: string): ChangeCursor | null {
  const text = cursor.length > 500 ? null : cipher.decrypt('change', cursor)
  const said = form.exec(text ?? '')
  if (said) {
    const [, xid = '', seq = '', sight = '', from, sign, type = '', id = ''] = said
    const step = type && id ? ({ sign: sign === '+' ? '+' : '-', type, id } as const) : null
    const passage = from ? { from: from.match(/[\w-]{16}/g) ?? [], step } : null
    return { position: { xid, seq }, sight, passage }
  }
  if (text === null && (looksEncrypted(cursor) || isPlain(cursor))) return null
  throw apiError(
    'BAD_INPUT',
    'Курсор не от ленты изменений или повреждён: возьмите endCursor, head или cursor из её ответа.',
  )
}

const isPlain = (cursor: string) =>
  Buffer.from(cursor.slice(0, 500), 'base64url').toString().startsWith('["change","')

/** Whether the first place lies beyond the second. */
export function isBeyond(one: Position, other: Position): boolean {
  const [a, b] = [BigInt(one.xid), BigInt(other.xid)]
  return a === b ? BigInt(one.seq) > BigInt(other.seq) : a > b
}
