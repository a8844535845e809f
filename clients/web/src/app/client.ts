import { createReactClient } from '@podyom/react'
import { mapExchange } from 'urql'
import { possibleTypes } from '../../generated/possible-types.ts'
import { currentKey, expire } from './session.ts'

/** A client for one session: another key sees other records, so it gets an empty cache. */
export const newClient = () =>
  createReactClient({
    url: '/graphql',
    token: currentKey,
    possibleTypes,
    lists: ['schools'],
    exchanges: [
      mapExchange({
        onError: ({ graphQLErrors }) => {
          if (graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED')) expire()
        },
      }),
    ],
  })
