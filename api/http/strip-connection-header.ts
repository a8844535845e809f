import type { Plugin } from 'graphql-yoga'

/** Leaves it to Node whether a connection is kept: Yoga keeps that of every stream, even where the caller asks to close it. */
export const useKeptConnections = (): Plugin => ({
  onResponse: ({ response }) => response.headers.delete('connection'),
})
