import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Client } from 'pg'

/** Nothing in the database is managed by other tools. */
export const filters: engine.SchemaFilter = { externalTables: [], externalEnums: [] }

/** Changes a script on its way to the database. */
type Rewrite = (script: string) => string

/**
 * The stock adapter cuts a script at every semicolon, also inside function bodies. Sent whole, a script
 * is one implicit transaction: a migration that fails leaves nothing behind.
 */
const sendScriptsWhole = (adapter: SqlDriverAdapter, rewrite: Rewrite): SqlDriverAdapter => {
  adapter.executeScript = async script => {
    await adapter.executeRaw({ sql: rewrite(script), args: [], argTypes: [] })
  }
  return adapter
}

const connectTo = async (url: string, rewrite: Rewrite) =>
  sendScriptsWhole(await new PrismaPg({ connectionString: url, max: 1 }).connect(), rewrite)

/** An empty database beside the main one, dropped after use (the stock one drops it while still connected). */
const connectToShadow = async (url: string): Promise<SqlDriverAdapter> => {
  const database = `shadow_${randomUUID()}`
  const run = async (sql: string) => {
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  await run(`CREATE DATABASE "${database}" TEMPLATE template0`)
  const shadow = new URL(url)
  shadow.pathname = `/${database}`
  const adapter = await connectTo(shadow.href, script => script)
  const dispose = adapter.dispose.bind(adapter)
  adapter.dispose = async () => {
    await dispose()
    await run(`DROP DATABASE "${database}" WITH (FORCE)`)
  }
  return adapter
}

/** What is used of it; TypeScript keeps the whole among the types of browsers. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ readonly instance: { readonly exports: Readonly<Record<string, unknown>> } }>
}

let loaded: Promise<void> | undefined

const load = async () => {
  // The engine reports its own crashes through this global.
  const set_message = (message: string) => process.stderr.write(`${message}\n`)
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message } })
  const file = new URL(import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const bytes = await readFile(new URL('schema_engine_bg.wasm', file))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...engine } })
  engine.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

/** A file of the models: its path and its text. */
export type Datamodel = readonly [path: string, text: string]

/** Applying migrations needs no models, but the engine insists on a file with a datasource. */
const noModels: readonly Datamodel[] = [['schema.prisma', 'datasource db { provider = "postgresql" }']]

/**
 * Lends Prisma's migration engine, in WebAssembly, on a database; nothing native is downloaded or run, and
 * its connections are closed afterwards.
 */
export const withEngine = async <T>(
  url: string,
  options: { readonly models?: readonly Datamodel[]; readonly rewrite?: Rewrite },
  use: (engine: engine.SchemaEngine) => Promise<T>,
): Promise<T> => {
  const { models = noModels, rewrite = script => script } = options
  loaded ??= load()
  await loaded
  const opened: SqlDriverAdapter[] = []
  const keep = (adapter: SqlDriverAdapter) => {
    opened.push(adapter)
    return adapter
  }
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: async () => keep(await connectTo(url, rewrite)),
    connectToShadowDb: () => connectToShadow(url),
  }
  const datamodels = models.map(([path, text]): [string, string] => [path, text])
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  const instance = await engine.SchemaEngine.new({ datamodels }, () => undefined, adapter)
  try {
    return await use(instance)
  } finally {
    instance.free()
    await Promise.all(opened.map(one => one.dispose()))
  }
}
