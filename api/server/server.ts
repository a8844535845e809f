import compress from '@fastify/compress'
import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
import { authenticator } from '../auth/authenticate.ts'
import { decorateCaller, identify } from '../auth/identify.ts'
import { calendarRoutes } from '../deadlines/route.ts'
import { draftRoutes } from '../document/route.ts'
import { catalogOf } from '../export/catalog.ts'
import { columnsIn } from '../export/columns.ts'
import { contractRoutes } from '../export/contract-routes.ts'
import { openApi } from '../export/openapi.ts'
import { exportRoutes } from '../export/route.ts'
import { fileRoutes } from '../file/route.ts'
import { contextFrom, contextMaker } from '../graphql/context.ts'
import { printContract } from '../graphql/contract.ts'
import { queryExecutor } from '../graphql/execute.ts'
import { createGraphQL } from '../graphql/yoga.ts'
import { createApp } from '../http/app.ts'
import { corsOptions } from '../http/cors.ts'
import { graphiql } from '../http/graphiql/graphiql.ts'
import { graphqlRoute } from '../http/graphql-route.ts'
import { pageRoutes } from '../http/pages/page.ts'
import { compression } from '../http/responses/compression.ts'
import { addSecurityHeaders } from '../http/security-headers.ts'
import { strictRequests } from '../http/strict-requests.ts'
import { importRoutes } from '../import/route.ts'
import { addressLimit } from '../limits/rate/address-limit.ts'
import { fairShare } from '../limits/rate/fair-share.ts'
import { userLimit } from '../limits/rate/user-limit.ts'
import { logAnswer, requestLog } from '../log/requests.ts'
import { coreVersion } from '../plugin/contract.ts'
import { signInRoutes } from '../session/routes.ts'
import { workbookRoutes } from '../workbook/route.ts'
import { beginWork } from './background.ts'
import { type ServerOptions, withDefaults } from './options.ts'

/** Files of one user whose rows are written at a time; the others wait. */
const importsAtOnce = 1

/**
 * The whole server, ready to listen: reads no environment and opens no port. A request meets the hooks in the order in
 * which they are here, then its route: a page, /graphql, /files, /imports, /drafts or /workbooks.
 */
export async function createServer(given: ServerOptions): Promise<Server> {
  const options = withDefaults(given)
  const { developers, files, limits, observers, origins, pages } = options
  const authenticate = authenticator({ ...options, sessions: options.signIn ?? undefined })
  const makeContext = contextMaker(options)
  const contextOf = contextFrom(options, makeContext, authenticate)
  const limitUser = userLimit(limits)
  const schema = options.schemaOf(options.plugins)
  const graphql = createGraphQL(options, schema, contextOf)

  const app = createApp(limits)
  decorateCaller(app)
  app.addHook('onRequest', requestLog([logAnswer, ...observers]))
  app.addHook('onRequest', addSecurityHeaders)
  await app.register(cors, corsOptions(origins))
  await app.register(compress, compression)
  app.addHook('onRequest', addressLimit(limits))
  app.addHook('onRequest', strictRequests)

  pageRoutes(app, pages)
  app.register(async scope => {
    scope.addHook('onRequest', graphiql(developers, authenticate))
    scope.addHook('onRequest', identify(authenticate))
    scope.addHook('onRequest', limitUser)
    fairShare(scope, limits)
    graphqlRoute(scope, graphql)
  })
  app.register(async scope => {
    const { transact, cipher, now } = options
    signInRoutes(scope, options.signIn ?? null, { transact, cipher, now, authenticate, contextOf })
  })
  app.register(async scope => {
    if (!files) return
    scope.addHook('onRequest', identify(authenticate))
    scope.addHook('onRequest', limitUser)
    fileRoutes(scope, files, contextOf)
  })
  app.register(async scope => {
    if (!files) return
    scope.addHook('onRequest', identify(authenticate))
    scope.addHook('onRequest', limitUser)
    fairShare(scope, { atOnce: importsAtOnce })
    importRoutes(scope, {
      schema,
      folder: files.folder,
      contextOf,
      now: options.now,
      jobs: options.background?.jobs ?? null,
    })
    draftRoutes(scope, { folder: files.folder, contextOf })
    workbookRoutes(scope, { schema, folder: files.folder, contextOf })
  })
  app.register(async scope => {
    const catalog = catalogOf(schema)
    const exporter = { schema, catalog, columns: columnsIn(schema, options.plugins) }
    scope.addHook('onRequest', identify(authenticate))
    scope.addHook('onRequest', limitUser)
    const json = 'application/json; charset=utf-8'
    const described = [
      { path: '/schema.graphql', mediaType: 'text/plain; charset=utf-8', make: () => printContract(schema) },
      { path: '/openapi.json', mediaType: json, make: () => JSON.stringify(openApi(exporter)) },
    ]
    contractRoutes(scope, described, coreVersion, developers)
    if (!options.snapshot) return
    fairShare(scope, limits)
    const services = { contextOf, openSnapshot: options.snapshot }
    exportRoutes(scope, exporter, { ...services, limits })
    calendarRoutes(scope, { ...services, exporter, read: options.read, now: options.now })
  })
  if (options.background?.isWorker) {
    const execute = queryExecutor(graphql)
    const working = await beginWork(options, options.background, { schema, execute, makeContext })
    app.addHook('onClose', () => working.close())
  }
  await app.ready()
  return app
}

export type Server = FastifyInstance
