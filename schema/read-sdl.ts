import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DocumentNode, parse, Source } from 'graphql'
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

let coreEnums: ReadonlySet<string> | undefined
const enumsOfCore = () => {
  coreEnums ??= new Set(coreFiles().flatMap(file => [...enumsOf(parseFile(file))]))
  return coreEnums
}

/** The contract of a plugin with what follows from its records. The plugin is called as its folder. */
export const readPlugin = (file: string | URL): Expanded =>
  expandRecords(basename(dirname(pathOf(file))), parseFile(file), enumsOfCore())

/** What an SDL file declares, with what follows from its records. */
export const readSdl = (file: string | URL): DocumentNode =>
  dirname(pathOf(file)) === dirname(fileURLToPath(new URL('x', folder)))
    ? parseFile(file)
    : readPlugin(file).document
