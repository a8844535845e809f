import { existsSync } from 'node:fs'
import { afterAll, beforeAll } from 'vitest'
import { deploy } from '../../prisma/migrate/deploy.ts'
import { migrationFolders } from '../../prisma/migrate/directory.ts'
import { ensureApiRole } from '../../prisma/migrate/role/role.ts'
import { issueKey } from '../auth/issue-key.ts'
import type { GrantSpec } from '../auth/resolve-grant.ts'
import { sharedCipher } from '../data/opaque-token.ts'
import type { Viewer } from '../data/scope.ts'
import type { Transact } from '../database/transaction.ts'
import { zonesOf } from '../graphql/timezones.ts'
import type { TrustedDocuments } from '../http/trusted-documents.ts'
import type { RegionPlugin } from '../plugin-api.ts'
import type { Limits } from '../server/limits.ts'
import { createServer, type Server } from '../server/server.ts'
import { compareBoth } from './compare.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { inject } from './inject.ts'
import { patientLimits } from './limits.ts'
import { sharedSchema } from './schema.ts'
import { type Inspect, undoing } from './undo.ts'

/** An answer of the API, as a client sees it. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: the shape of the data depends on the query of the test
  readonly data: any
  /** The extensions of the answer: the cost. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly extensions: any
  readonly errors: readonly {
    readonly message: string
    readonly extensions?: { readonly code?: string; readonly path?: string }
  }[]
  /** The statements that were sent to PostgreSQL. */
  readonly statements: readonly string[]
}

/** Options of a request besides the query. */
export interface RequestOptions {
  readonly headers?: Readonly<Record<string, string>>
  readonly operationName?: string
  /** Further properties of the body. */
  readonly beside?: object
  /** Sends a key of a user with these grants, made when it is first needed. */
  readonly as?: readonly GrantSpec[]
  /** Whether that user may read personal data. */
  readonly personalData?: boolean
  /** Whether a mutation is rolled back at its end; a function reads the database before that. */
  readonly undone?: boolean | Inspect
}

export interface TestServer {
  /** Sends a query over HTTP and returns the answer with its statements. */
  readonly ask: (
    query: string | undefined,
    variables?: Readonly<Record<string, unknown>>,
    request?: RequestOptions,
  ) => Promise<Answer>
  readonly database: TestDatabase
}

export interface TestServerOptions {
  readonly plugins?: readonly RegionPlugin[]
  readonly seeded?: boolean
  /** The database to clone, by its name; its plugins have been seeded. */
  readonly template?: string
  readonly now?: string
  /** Overrides of the limits of a patient server. */
  readonly limits?: Partial<Limits>
  /** The viewer; a caller without a key by default. */
  readonly visitor?: Viewer
  /** Whether callers with a key read all that a visitor does. */
  readonly openReading?: boolean
  /** The headers of every request. */
  readonly headers?: Readonly<Record<string, string>>
  /** The only documents that are executed; all without it. */
  readonly trusted?: TrustedDocuments
  /** Whether queries are answered by the resolvers alone; by default both ways are compared. */
  readonly compiled?: false
}

/** Gives the server of a test file: its own database (seeded by default) and a stopped clock. */
export function testServer(options: TestServerOptions): () => TestServer {
  let server: TestServer | undefined
  beforeAll(async () => {
    server = await openTestServer(options)
  })
  afterAll(() => server?.database.close())
  return () => {
    if (!server) throw new Error('the server is there only inside tests')
    return server
  }
}

/** A server on a database of its own, or on one that another server works on; the one that opens it closes the database. */
export async function openTestServer(options: TestServerOptions, shared?: TestDatabase): Promise<TestServer> {
  const { plugins = [], seeded = true, template } = options
  const database = shared ?? (await testDatabase({ seeded, ...(template !== undefined && { template }) }))
  if (!shared) await migrateExamples(database, plugins)
  if (!shared && template === undefined) for (const plugin of plugins) await plugin.seed?.(database.db)
  const { read } = database
  const now = () => new Date(options.now ?? '2021-03-01T09:00:00Z')
  // Read once per database, so that a test does not count the statement.
  const cipher = sharedCipher(read)
  await cipher()
  await zonesOf(read, now)
  const serverOf = (transact: Transact) =>
    createServer({
      read,
      transact,
      snapshot: database.snapshot,
      cipher,
      plugins,
      schemaOf: sharedSchema,
      ...(options.visitor && { visitor: options.visitor }),
      openReading: options.openReading ?? false,
      trusted: options.trusted,
      developers: 'EVERYONE',
      limits: { ...patientLimits, ...options.limits },
      now,
      ...(options.compiled !== false && { compiled: compareBoth(database.sql) }),
    })
  const committing = serverOf(database.transact)
  let undone: Promise<Server> | undefined
  let inspect: Inspect | null = null
  const send = (body: object, headers: Readonly<Record<string, string>>, target = committing) =>
    inject(target, '/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const keys = keysOf(database.transact, async headers => send({ query: '{ __typename }' }, headers))
  return {
    database,
    ask: async (query, variables, { headers = {}, operationName, beside, ...holder } = {}) => {
      const signed = await keys(holder)
      if (holder.undone) undone ??= serverOf(undoing(database.transact, async tx => inspect?.(tx)))
      inspect = typeof holder.undone === 'function' ? holder.undone : null
      database.sql.length = 0
      const response = await send(
        { query, variables, operationName, ...beside },
        { ...options.headers, ...signed, ...headers },
        holder.undone ? undone : committing,
      )
      const { data = null, errors = [], extensions = null } = await response.json()
      const statements = database.sql.map(one => one.sql)
      return { status: response.status, headers: response.headers, data, extensions, errors, statements }
    },
  }
}

/** Applies the migrations of plugins that are no part of an installation. */
async function migrateExamples({ url }: TestDatabase, plugins: readonly RegionPlugin[]): Promise<void> {
  const installed = migrationFolders()
  const own = plugins
    .map(({ sdl }) => new URL('./migrations/', sdl))
    .filter(folder => existsSync(folder) && !installed.some(({ href }) => href === folder.href))
  if (own.length === 0) return
  await deploy(url, [...installed, ...own])
  await ensureApiRole(url)
}

/** An administrator, for tests of what is written. */
export const administrator: Viewer = {
  user: { id: '00000000-0000-7000-8000-000000000001', title: 'Тестовый администратор' },
  grants: [{ role: 'ADMIN', regionId: null, municipalityId: null, schoolId: null }],
  scope: 'EVERYTHING',
  personalData: false,
}

/** Makes a key for each set of grants once; `warmUp` lets the server cache it, so that a test does not count the statement. */
function keysOf(
  transact: Transact,
  warmUp: (headers: Readonly<Record<string, string>>) => Promise<Response>,
) {
  const known = new Map<string, Promise<Readonly<Record<string, string>>>>()
  const make = async (grants: readonly GrantSpec[], personalData: boolean) => {
    const expiresAt = new Date('2100-01-01')
    const key = await issueKey(transact, { title: 'Тестовый пользователь', grants, personalData, expiresAt })
    const headers = { authorization: `Bearer ${key}` }
    await warmUp(headers)
    return headers
  }
  return ({ as, personalData = false }: Pick<RequestOptions, 'as' | 'personalData'>) => {
    if (!as) return {}
    const name = JSON.stringify([as, personalData])
    const found = known.get(name) ?? make(as, personalData)
    known.set(name, found)
    return found
  }
}
