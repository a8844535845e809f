import { cacheExchange, type KeyGenerator, type KeyingConfig } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'

/** A record is kept by its id; what has none (a page, a payload, a count) lives in the record that holds it. */
const keyOf: KeyGenerator = ({ id }) => (typeof id === 'string' ? id : null)

/** The same for every type, those of plugins too, so that no list of types has to follow the contract. */
const keys: KeyingConfig = new Proxy({}, { get: () => keyOf })

/**
 * Graphcache for any Podyom server. `possibleTypes` comes with the typed documents. `lists` names the root lists that are read page
 * by page and shown as one.
 */
export const podyomCache = (possibleTypes: Record<string, string[]>, lists: readonly string[] = []) =>
  cacheExchange({
    keys,
    possibleTypes,
    resolvers: { Query: Object.fromEntries(lists.map(name => [name, relayPagination()])) },
  })
