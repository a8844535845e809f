import type { DocumentNode } from 'graphql'
import { createYoga } from 'graphql-yoga'
import { authenticator } from '../auth/authenticate.ts'
import { once } from '../auth/per-request.ts'
import { useAccess, useAuth } from '../auth/use-auth.ts'
import { contextFrom } from '../graphql/context.ts'
import { maskError } from '../graphql/errors/mask.ts'
import { useRequestId } from '../graphql/request-id.ts'
import { createSchema } from '../graphql/schema.ts'
import { useZones } from '../graphql/timezones.ts'
import { useGraphiQLPage } from '../http/graphiql.ts'
import { useIntrospection } from '../http/introspection.ts'
import { everybody, signedIn } from '../http/is-developer.ts'
import { useJsonOnly } from '../http/json-only.ts'
import { useKeptConnections } from '../http/strip-connection-header.ts'
import { useTrustedDocuments } from '../http/trusted-documents.ts'
import { documentStore, forgetful, useForgetting } from '../limit/documents.ts'
import { limitPlugins } from '../limit/plugins.ts'
import { useFairShare } from '../limit/share.ts'
import { useUserLimit } from '../limit/users.ts'
import { useOperationLog } from '../log/operation.ts'
import { type ServerOptions, withDefaults } from './options.ts'

/** The GraphQL server as a fetch handler: reads no environment and does not listen. */
export function createServer(given: ServerOptions) {
  const options = withDefaults(given)
  const { read, plugins, visitor, tokens, developers = 'SIGNED_IN', trusted, limits, now } = options
  const anew = authenticator({ read, now, tokens })
  const authenticate = once(anew)
  const isDeveloper = developers === 'EVERYONE' ? everybody : signedIn(authenticate)
  const contextOf = contextFrom(options, anew)
  const documents = documentStore<DocumentNode>()
  return createYoga({
    schema: createSchema(plugins),
    context: ({ request }) => contextOf(request),
    plugins: [
      useRequestId(),
      useKeptConnections(),
      useUserLimit(limits, authenticate),
      useFairShare(limits, authenticate),
      useGraphiQLPage(isDeveloper),
      useJsonOnly(),
      useIntrospection(isDeveloper),
      ...(trusted ? useTrustedDocuments(trusted) : []),
      useAuth(authenticate, visitor),
      useZones(read, now),
      useAccess(),
      ...limitPlugins(limits),
      useForgetting(documents),
      useOperationLog(),
    ],
    parserAndValidationCache: { documentCache: documents, errorCache: forgetful() },
    maskedErrors: { maskError },
    maxRequestBodySize: limits.bodyBytes,
    extraParamNames: ['documentId'],
    multipart: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    // Its own lines would repeat what callers have sent; api/log writes ours.
    logging: false,
  })
}

export type Server = ReturnType<typeof createServer>
