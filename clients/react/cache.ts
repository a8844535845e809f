import { cacheExchange, type KeyGenerator, type KeyingConfig } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'

/** A record is kept by its id; what has none (a page, a payload, a count) lives in the record that holds it. */
const keyOf: KeyGenerator = ({ id }) => (typeof id === 'string' ? id : null)

/** The same for every type, those of plugins too, so that no list of types has to follow the contract. */
const keys: KeyingConfig = new Proxy({}, { get: () => keyOf })

interface FollowedChange {
  readonly type: string
  readonly id: string
}

/**
 * Graphcache for any Podyom server. `lists` names the root lists that are read page by page and shown as one. A subscription to
 * `changes` that selects `type` and `id` has the changed record read again wherever it is shown.
 */
export const podyomCache = (lists: readonly string[] = []) =>
  cacheExchange({
    keys,
    resolvers: { Query: Object.fromEntries(lists.map(name => [name, relayPagination()])) },
    updates: {
      Subscription: {
        changes: ({ changes }, _, cache) => {
          // Graphcache does not know the selection; the operation above it does.
          const { type, id } = changes as unknown as FollowedChange
          cache.invalidate({ __typename: type, id })
        },
      },
    },
  })
