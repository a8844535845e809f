import { type ClientSettings, createClient, type PodyomClient } from '@podyom/client'
import { type AnyVariables, type CombinedError, makeOperation, mapExchange, type Operation } from '@urql/core'
import { retryExchange } from '@urql/exchange-retry'
import { createContext, type ReactNode, useContext } from 'react'
import { Provider } from 'urql'
import { podyomCache } from './cache.ts'

export { podyomCache }

/** What a React client is made of: the settings of `createClient`, and the root lists that are shown as one. */
export interface ReactClientSettings extends ClientSettings {
  /** Of the package of typed documents. */
  readonly possibleTypes: Record<string, string[]>
  readonly lists?: readonly string[]
}

const mayRepeat = ({ response, networkError }: CombinedError, { kind, context }: Operation): boolean =>
  kind === 'query' && !context.repeats && (Boolean(networkError) || [429, 503].includes(response?.status))

export interface ReactClient extends PodyomClient {
  /** Asks the server again for everything that is on the screen, for example after an event of the change feed. */
  readonly refresh: () => void
}

/** A client whose hooks cache, and repeat a query quietly while the server is busy or away. */
export const createReactClient = ({
  possibleTypes,
  lists,
  exchanges = [],
  ...settings
}: ReactClientSettings): ReactClient => {
  const shown = new Map<number, Operation>()
  const client = createClient({
    ...settings,
    exchanges: [
      mapExchange({
        onOperation: operation => {
          if (operation.kind === 'query' && !operation.context.repeats) shown.set(operation.key, operation)
          if (operation.kind === 'teardown') shown.delete(operation.key)
        },
      }),
      ...exchanges,
      podyomCache(possibleTypes, lists),
      retryExchange({
        initialDelayMs: 500,
        maxDelayMs: 8_000,
        maxNumberAttempts: 5,
        retryIf: (error, operation: Operation<unknown, AnyVariables>) => mayRepeat(error, operation),
      }),
    ],
  })
  const refresh = () => {
    for (const operation of [...shown.values()])
      client.urql.reexecuteOperation(
        makeOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }),
      )
  }
  return { ...client, refresh }
}

const Podyom = createContext<ReactClient | null>(null)

/** Gives urql's hooks and `usePodyom` their client. */
export const PodyomProvider = ({
  client,
  children,
}: {
  readonly client: ReactClient
  readonly children: ReactNode
}) => (
  <Podyom value={client}>
    <Provider value={client.urql}>{children}</Provider>
  </Podyom>
)

/** The client of the provider: `ask` for actions, `uploadFile` for evidence. */
export const usePodyom = (): ReactClient => {
  const client = useContext(Podyom)
  if (!client) throw new Error('usePodyom is called outside of PodyomProvider')
  return client
}
