import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { PrismaClient } from '../prisma/generated/client.ts'
import type { Context } from './context.ts'
import type { RegionPlugin } from './plugin.ts'
import type { Read } from './read.ts'
import { createSchema } from './schema.ts'
import { anyone } from './scope.ts'

/** What a server is made of. */
export interface ServerOptions {
  readonly db: PrismaClient
  readonly read: Read
  readonly plugins: readonly RegionPlugin[]
  /** The clock; tests set it. */
  readonly now?: () => Date
  /** Further Yoga plugins: pages, health, … */
  readonly yoga?: readonly Plugin[]
}

/** The GraphQL server as a fetch handler: reads no environment and does not listen. */
export function createServer({ db, read, plugins, now = () => new Date(), yoga = [] }: ServerOptions) {
  return createYoga({
    schema: createSchema(plugins),
    context: (): Context => ({ db, read, now: now(), viewer: anyone, plugins, loaders: new Map() }),
    plugins: [...yoga],
    renderGraphiQL,
    landingPage: false,
    logging: 'warn',
  })
}

export type Server = ReturnType<typeof createServer>
