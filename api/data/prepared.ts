import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** A statement is prepared from this use on: one that is seldom sent would only take memory of each connection. */
const often = 8
/**
 * Prepared statements at most: every connection keeps those it has sent until it closes. Texts that follow the documents of
 * callers are counted apart: however many a caller sends, the server's own statements are prepared.
 */
const most = { own: 100, documents: 100 }

/**
 * The name under which connections keep a statement parsed and planned; undefined while it is sent seldom. A document may
 * decide its text.
 */
export type NameOf = (text: string, isOfDocument?: boolean) => string | undefined

/** The names of the statements of one pool. */
export function preparedNames(): NameOf {
  const [own, documents] = [namesUpTo(most.own), namesUpTo(most.documents)]
  return (text, isOfDocument = false) => (isOfDocument ? documents : own)(text)
}

function namesUpTo(mostNames: number): (text: string) => string | undefined {
  const uses = new LRUCache<string, number>({ max: 2000 })
  const names = new Map<string, string>()
  return text => {
    const name = names.get(text)
    if (name || names.size >= mostNames) return name
    const count = (uses.get(text) ?? 0) + 1
    uses.set(text, count)
    if (count < often) return undefined
    uses.delete(text)
    const made = createHash('sha1').update(text).digest('hex')
    names.set(text, made)
    return made
  }
}
