interface Known<V> {
  readonly value: Promise<V | null>
  readonly until: number
}

/** Half a minute, so that what is taken away from a user is gone within a minute. */
const lifetime = 30_000
const most = 10_000

/**
 * Remembers what was found for half a minute; askers of one name at one time share the search. What is not found or
 * fails is not remembered.
 */
export function briefly<V>(find: (name: string) => Promise<V | null>, now: () => Date) {
  const known = new Map<string, Known<V>>()
  return (name: string): Promise<V | null> => {
    const at = now().getTime()
    const found = known.get(name)
    if (found && found.until > at) return found.value
    const value = find(name)
    const forget = () => {
      if (known.get(name)?.value === value) known.delete(name)
    }
    // Deleted first, so that names stand in the order of their age.
    known.delete(name)
    known.set(name, { value, until: at + lifetime })
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    value.then(one => one === null && forget(), forget)
    return value
  }
}
