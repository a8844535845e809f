import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DocumentNode, parse, Source } from 'graphql'
import { pluginIdOf } from './plugins/folders.ts'
import { type Expanded, enumsOf, expandRecords } from './records/expand.ts'

const folder = new URL('./', import.meta.url)

/** The core's SDL files, in the order of their names. */
export const coreFiles = (): readonly URL[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(name => new URL(name, folder))

const pathOf = (file: string | URL) => (file instanceof URL ? fileURLToPath(file) : file)

/** Parsed under its own name, so that a mistake points at its place. */
const parseFile = (file: string | URL): DocumentNode =>
  parse(new Source(readFileSync(file, 'utf8'), String(file)))

let enumsOfCore: ReadonlySet<string> | undefined
/** The enums of the core, which fields of records may hold. */
export const coreEnums = (): ReadonlySet<string> => {
  enumsOfCore ??= new Set(coreFiles().flatMap(file => [...enumsOf(parseFile(file))]))
  return enumsOfCore
}

/** The contract of a plugin with what follows from its records. The plugin is called as its folder or as its package says. */
export const readPlugin = (file: string | URL): Expanded =>
  expandRecords(pluginIdOf(dirname(pathOf(file))), parseFile(file), coreEnums())

/** What an SDL file declares, with what follows from its records. */
export const readSdl = (file: string | URL): DocumentNode =>
  dirname(pathOf(file)) === dirname(fileURLToPath(new URL('x', folder)))
    ? parseFile(file)
    : readPlugin(file).document
