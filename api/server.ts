import { createYoga } from 'graphql-yoga'
import type { PrismaClient } from '../prisma/generated/client.ts'
import { authenticator } from './auth/authenticate.ts'
import type { Tokens } from './auth/token.ts'
import { useAccess, useAuth } from './auth.ts'
import { type ChangeSignal, pollForChanges } from './change/signal.ts'
import type { Context } from './context.ts'
import { examples } from './examples.ts'
import { renderGraphiQL } from './graphiql.ts'
import { maskError } from './masking.ts'
import type { RegionPlugin } from './plugin.ts'
import type { Read } from './read.ts'
import { requestIdOf, useRequestId } from './request.ts'
import { createSchema } from './schema.ts'
import { anyone, type Viewer } from './scope.ts'
import type { Limits } from './settings.ts'

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
  now = () => new Date(),
}: ServerOptions) {
  return createYoga({
    schema: createSchema(plugins),
    context: ({ request }): Context => ({
      db,
      read,
      now: now(),
      viewer: visitor,
      headers: request.headers,
      requestId: requestIdOf(request),
      plugins,
      loaders: new Map(),
      changes,
    }),
    plugins: [useRequestId(), useAuth(authenticator({ read, now, tokens }), visitor), useAccess()],
    maskedErrors: { maskError },
    renderGraphiQL,
    graphiql: { title: 'Подъём', defaultTabs: examples.map(({ query }) => ({ query })) },
    landingPage: false,
    logging: 'warn',
  })
}

export type Server = ReturnType<typeof createServer>
