import { type ClientSettings, createClient, type PodyomClient } from '@podyom/client'
import type { AnyVariables, CombinedError, Operation } from '@urql/core'
import { retryExchange } from '@urql/exchange-retry'
import { createContext, type ReactNode, useContext } from 'react'
import { Provider } from 'urql'
import { podyomCache } from './cache.ts'

export { podyomCache }

/** What a React client is made of: the settings of `createClient`, and the root lists that are shown as one. */
export interface ReactClientSettings extends ClientSettings {
  readonly lists?: readonly string[]
}

const mayRepeat = ({ response, networkError }: CombinedError, { kind, context }: Operation): boolean =>
  kind === 'query' && !context.repeats && (Boolean(networkError) || [429, 503].includes(response?.status))

/** A client whose hooks cache, and repeat a query quietly while the server is busy or away. */
export const createReactClient = ({
  lists,
  exchanges = [],
  ...settings
}: ReactClientSettings): PodyomClient =>
  createClient({
    ...settings,
    exchanges: [
      ...exchanges,
      podyomCache(lists),
      retryExchange({
        initialDelayMs: 500,
        maxDelayMs: 8_000,
        maxNumberAttempts: 5,
        retryIf: (error, operation: Operation<unknown, AnyVariables>) => mayRepeat(error, operation),
      }),
    ],
  })

const Podyom = createContext<PodyomClient | null>(null)

/** Gives urql's hooks and `usePodyom` their client. */
export const PodyomProvider = ({
  client,
  children,
}: {
  readonly client: PodyomClient
  readonly children: ReactNode
}) => (
  <Podyom value={client}>
    <Provider value={client.urql}>{children}</Provider>
  </Podyom>
)

/** The client of the provider: `ask` for actions, `uploadFile` for evidence. */
export const usePodyom = (): PodyomClient => {
  const client = useContext(Podyom)
  if (!client) throw new Error('usePodyom is called outside of PodyomProvider')
  return client
}
