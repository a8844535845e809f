import { existsSync, readdirSync } from 'node:fs'

const folder = new URL('../../plugins/', import.meta.url)

/** The contracts of the plugins that lie in their folder, read as files: the core knows no plugin by name. */
export const pluginContracts = (): readonly URL[] =>
  readdirSync(folder)
    .map(name => new URL(`${name}/schema.graphql`, folder))
    .filter(file => existsSync(file))
