import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { concatAST, type DocumentNode, Kind, parse, Source } from 'graphql'
import { readPlugin } from '../../schema/read-sdl.ts'

/** The folders that clients are generated from. */
export interface Folders {
  readonly schema: string
  readonly plugins: string
  readonly clients: string
}

/** What one client may ask: the core's contract, and for a region's client that of its plugin. */
export interface Contract {
  /** `core`, or the plugin's folder. */
  readonly id: string
  readonly document: DocumentNode
}

const read = (file: string) => parse(new Source(readFileSync(file, 'utf8'), file))

const names = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : [])

/** The core's contract alone. */
export const coreContract = ({ schema }: Folders): Contract => ({
  id: 'core',
  document: concatAST(
    names(schema)
      .filter(name => name.endsWith('.graphql'))
      .map(name => read(join(schema, name))),
  ),
})

/** What each plugin adds, by folder: a new region gets its client without a line here. */
export const pluginContracts = ({ plugins }: Folders): readonly Contract[] =>
  names(plugins)
    .map(id => ({ id, file: join(plugins, id, 'schema.graphql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ id, file }) => ({ id, document: readPlugin(file).document }))

/** Whether this contract itself gives the type the field. */
export const defines = ({ document }: Contract, type: string, field: string): boolean =>
  document.definitions.some(
    definition =>
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      definition.name.value === type &&
      definition.fields?.some(({ name }) => name.value === field),
  )
