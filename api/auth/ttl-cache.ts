interface Known<V> {
  readonly value: Promise<V | null>
  readonly until: number
}

/** Half a minute, so that a revoked right is gone within a minute. */
const lifetimeMs = 30_000
const maxEntries = 10_000

/**
 * Caches what was found for half a minute; concurrent lookups of one name share one search. A miss or an error is not
 * cached.
 */
export function ttlCache<V>(find: (name: string) => Promise<V | null>, now: () => Date) {
  const known = new Map<string, Known<V>>()
  return (name: string): Promise<V | null> => {
    const at = now().getTime()
    const found = known.get(name)
    if (found && found.until > at) return found.value
    const value = find(name)
    const forget = () => {
      if (known.get(name)?.value === value) known.delete(name)
    }
    // Deleted first, so that names are in the order of their age.
    known.delete(name)
    known.set(name, { value, until: at + lifetimeMs })
    const [oldest] = known.keys()
    if (known.size > maxEntries && oldest !== undefined) known.delete(oldest)
    value.then(one => one === null && forget(), forget)
    return value
  }
}
