import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { printableLines } from '../../../api/log/printable.ts'
import { openAdapter } from './adapter.ts'

/** Nothing in the database is managed by other tools. */
export const filters: engine.SchemaFilter = { externalTables: [], externalEnums: [] }

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
  const set_message = (message: string) => process.stderr.write(`${printableLines(message)}\n`)
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message } })
  const file = pathToFileURL(
    createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
  )
  const bytes = await readFile(new URL('schema_engine_bg.wasm', file))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...engine } })
  engine.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

/** A file of the models: its path and its text. */
export type Datamodel = readonly [path: string, text: string]

/**
 * Lends Prisma's migration engine, in WebAssembly, on a database; nothing native is downloaded or run, and
 * its connections are closed afterwards.
 */
export const withEngine = async <T>(
  url: string,
  models: readonly Datamodel[],
  use: (engine: engine.SchemaEngine) => Promise<T>,
): Promise<T> => {
  loaded ??= load()
  await loaded
  const datamodels = models.map(([path, text]): [string, string] => [path, text])
  const { factory, close } = openAdapter(url)
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  const instance = await engine.SchemaEngine.new({ datamodels }, () => undefined, adapter)
  try {
    return await use(instance)
  } finally {
    instance.free()
    await close()
  }
}
