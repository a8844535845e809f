import { looksEncrypted, type TokenCipher } from '../data/opaque-token.ts'
import { apiError } from '../graphql/errors/table.ts'

/** A place in the feed: the transaction, and the row among all rows. Both are text, for they outgrow a number. */
export interface Position {
  readonly xid: string
  readonly seq: string
}

/** Before the first change. */
export const start: Position = { xid: '0', seq: '0' }

/** The progress of a reader in a scope transition: first the rows lost, type by type, then the rows gained. */
export interface Step {
  readonly sign: '-' | '+'
  readonly type: string
  readonly id: string
}

/** The transition from earlier scopes of a reader to the current one. */
export interface ScopeTransition {
  /** The snapshots of the earlier scopes; several if the scope changed again during the transition. */
  readonly from: readonly string[]
  /** The last row they were given; null before the first. */
  readonly step: Step | null
}

/** The content of a cursor: the position of its reader, their scope snapshot, and a scope transition in progress. */
export interface ChangeCursor {
  readonly position: Position
  readonly snapshot: string
  readonly transition: ScopeTransition | null
}

/** How often a scope may change before a reader has finished the first transition. */
export const maxSnapshots = 3

/** Numbers are padded, so that the length of a cursor reveals nothing about them. */
const digits = 18

/** A cursor as opaque text. */
export function writeCursor(cipher: TokenCipher, { position, snapshot, transition }: ChangeCursor): string {
  const { sign = '-', type = '', id = '' } = transition?.step ?? {}
  const rest = transition ? [transition.from, sign, type, id] : []
  const [xid, seq] = [position.xid.padStart(digits, '0'), position.seq.padStart(digits, '0')]
  return cipher.encrypt('change', JSON.stringify(['change', xid, seq, snapshot, ...rest]))
}

const number = String.raw`"0{0,${digits - 1}}(\d{1,${digits}})"`
const plain = String.raw`\["change",${number},${number},"([\w-]{16})"`
const inTransition = String.raw`,\[((?:,?"[\w-]{16}"){1,${maxSnapshots}})\],"([-+])","(\w{0,60})","((?:[0-9a-f-]{36})?)"`
const form = new RegExp(`^${plain}(?:${inTransition})?\\]$`)

/**
 * The content of a cursor; null if it was encrypted for another database or, as older cursors, not at all; BAD_INPUT if
 * it is damaged or of another list.
 */
export function readCursor(cipher: TokenCipher, cursor: string): ChangeCursor | null {
  const text = cursor.length > 500 ? null : cipher.decrypt('change', cursor)
  const match = form.exec(text ?? '')
  if (match) {
    const [, xid = '', seq = '', snapshot = '', from, sign, type = '', id = ''] = match
    const step = type && id ? ({ sign: sign === '+' ? '+' : '-', type, id } as const) : null
    const transition = from ? { from: from.match(/[\w-]{16}/g) ?? [], step } : null
    return { position: { xid, seq }, snapshot, transition }
  }
  if (text === null && (looksEncrypted(cursor) || isPlain(cursor))) return null
  throw apiError(
    'CURSOR_INVALID',
    'Курсор не от ленты изменений или повреждён: передайте endCursor, head или cursor из её ответа.',
  )
}

const isPlain = (cursor: string) =>
  Buffer.from(cursor.slice(0, 500), 'base64url').toString().startsWith('["change","')

/** Whether the first place lies beyond the second. */
export function isBeyond(one: Position, other: Position): boolean {
  const [a, b] = [BigInt(one.xid), BigInt(other.xid)]
  return a === b ? BigInt(one.seq) > BigInt(other.seq) : a > b
}
