import { LRUCache } from 'lru-cache'

/** A statement is prepared from this use on: one that is seldom sent would only take memory of each connection. */
const often = 8
/**
 * Prepared statements at most. Texts that follow the documents of callers are counted apart: however many a caller sends,
 * the server's own statements are prepared.
 */
const most = { own: 100, documents: 100 }

/**
 * The name under which connections keep a statement parsed and planned; undefined while it is sent seldom. A document may
 * decide its text.
 */
export type NameOf = (text: string, isOfDocument?: boolean) => string | undefined

/** The names of the statements of one pool. A name that gave way to another one is never given again. */
export interface PreparedNames {
  readonly nameOf: NameOf
  readonly isInUse: (name: string) => boolean
  /** How many names have given way: a connection that has seen as many keeps none of them. */
  readonly goneCount: () => number
}

/** The latest of the statements that are sent often. */
export function preparedNames(): PreparedNames {
  const inUse = new Set<string>()
  let [made, gone] = [0, 0]
  const make = (): string => {
    made += 1
    const name = `podyom_${made}`
    inUse.add(name)
    return name
  }
  const leave = (name: string): void => {
    inUse.delete(name)
    gone += 1
  }
  const [own, documents] = [namesUpTo(most.own, make, leave), namesUpTo(most.documents, make, leave)]
  return {
    nameOf: (text, isOfDocument = false) => (isOfDocument ? documents : own)(text),
    isInUse: name => inUse.has(name),
    goneCount: () => gone,
  }
}

function namesUpTo(max: number, make: () => string, leave: (name: string) => void) {
  const uses = new LRUCache<string, number>({ max: 2000 })
  const names = new LRUCache<string, string>({ max, dispose: leave })
  return (text: string): string | undefined => {
    const name = names.get(text)
    if (name) return name
    const count = (uses.get(text) ?? 0) + 1
    uses.set(text, count)
    if (count < often) return undefined
    uses.delete(text)
    const made = make()
    names.set(text, made)
    return made
  }
}
