import { createYoga } from 'graphql-yoga'
import type { PrismaClient } from '../prisma/generated/client.ts'
import { authenticator } from './auth/authenticate.ts'
import { once } from './auth/once.ts'
import type { Tokens } from './auth/token.ts'
import { useAccess, useAuth } from './auth.ts'
import { type ChangeSignal, pollForChanges } from './change/signal.ts'
import type { Context } from './context.ts'
import { everybody, signedIn } from './http/developer.ts'
import { useGraphiQLPage } from './http/graphiql.ts'
import { useIntrospection } from './http/introspection.ts'
import { useJsonOnly } from './http/json.ts'
import { type TrustedDocuments, useTrustedDocuments } from './http/trusted.ts'
import { documentStore, forgetful } from './limit/documents.ts'
import { limitPlugins } from './limit/plugins.ts'
import { useUserLimit } from './limit/users.ts'
import { useOperationLog } from './log/operation.ts'
import { maskError } from './masking.ts'
import type { RegionPlugin } from './plugin/contract.ts'
import type { Read } from './read.ts'
import { requestIdOf, useRequestId } from './request.ts'
import { createSchema } from './schema.ts'
import { anyone, type Viewer } from './scope.ts'
import { defaultLimits, type Limits } from './settings.ts'

/** What a server is made of. */
export interface ServerOptions {
  readonly db: PrismaClient
  readonly read: Read
  readonly plugins: readonly RegionPlugin[]
  /** What wakes the subscriptions; without it they look every five seconds. */
  readonly changes?: ChangeSignal
  /** Who a caller without a key is taken for. */
  readonly visitor?: Viewer
  /** How tokens of an identity provider are read; without it only keys are. */
  readonly tokens?: Tokens | undefined
  /** Who gets the schema by introspection and GraphiQL; those with a key or a token unless told otherwise. */
  readonly developers?: 'EVERYONE' | 'SIGNED_IN'
  /** The only documents that are executed; without it all are. */
  readonly trusted?: TrustedDocuments | undefined
  /** What a request may cost; the defaults without it. */
  readonly limits?: Limits
  /** The clock; tests set it. */
  readonly now?: () => Date
}

/** The GraphQL server as a fetch handler: reads no environment and does not listen. */
export function createServer({
  db,
  read,
  plugins,
  changes = pollForChanges(),
  visitor = anyone,
  tokens,
  developers = 'SIGNED_IN',
  trusted,
  limits = defaultLimits,
  now = () => new Date(),
}: ServerOptions) {
  const anew = authenticator({ read, now, tokens })
  const authenticate = once(anew)
  const isDeveloper = developers === 'EVERYONE' ? everybody : signedIn(authenticate)
  return createYoga({
    schema: createSchema(plugins),
    context: ({ request }): Context => ({
      db,
      read,
      now: now(),
      viewer: visitor,
      viewerNow: async () => (await anew(request)) ?? visitor,
      headers: request.headers,
      requestId: requestIdOf(request),
      plugins,
      loaders: new Map(),
      limits,
      changes,
    }),
    plugins: [
      useRequestId(),
      useUserLimit(limits, authenticate),
      useGraphiQLPage(isDeveloper),
      useJsonOnly(),
      useIntrospection(isDeveloper),
      ...(trusted ? useTrustedDocuments(trusted) : []),
      useAuth(authenticate, visitor),
      useAccess(),
      ...limitPlugins(limits),
      useOperationLog(),
    ],
    parserAndValidationCache: { documentCache: documentStore(), errorCache: forgetful() },
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
