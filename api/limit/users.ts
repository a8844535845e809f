import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Authenticate } from '../auth/authenticate.ts'
import type { Limits } from '../server/limits.ts'
import { welcome } from './known.ts'
import { perMinute } from './rate.ts'
import { tooMany } from './visitors.ts'

/** Bounds the requests of one user, with whichever of their keys and tokens, before a request is read. */
export const useUserLimit = (
  { ratePerKey }: Pick<Limits, 'ratePerKey'>,
  authenticate: Authenticate,
): Plugin => {
  const requests = perMinute(ratePerKey)
  return {
    async onRequestParse({ request, serverContext }) {
      // A key that is not in force is answered where the caller is found out.
      const viewer = await authenticate(request).catch(() => null)
      if (viewer?.user && 'req' in serverContext) welcome(Object(serverContext.req))
      const wait = viewer?.user ? await requests.take(viewer.user.id) : null
      if (wait === null) return
      const { message, code, status, headers } = tooMany(wait)
      throw new GraphQLError(message, { extensions: { code, http: { status, headers: { ...headers } } } })
    },
  }
}
