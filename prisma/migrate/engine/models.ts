import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pluginFolders } from '../../../schema/plugins/folders.ts'
import { recordModels, withSchemas } from '../records/models.ts'
import type { Datamodel } from './engine.ts'

const folder = new URL('../../schema/', import.meta.url)
const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The contracts of all plugins. */
export const contracts = (): readonly string[] =>
  pluginFolders('plugins', root).map(one => join(root, one, 'schema.graphql'))

/** The models: every file of `prisma/schema`, and those of the records that contracts of plugins declare. */
export const readModels = async (): Promise<readonly Datamodel[]> => {
  const names = (await readdir(folder)).filter(name => name.endsWith('.prisma')).sort()
  const written = await Promise.all(
    names.map(async name => [name, await readFile(new URL(name, folder), 'utf8')] as const),
  )
  const texts = written.map(([, text]) => text).join('\n')
  const declared = contracts()
    .map(file => recordModels(file, texts))
    .filter(one => one !== null)
  const plugins = declared.map(([name]) => basename(name, '.records.prisma'))
  return [...written.map(([name, text]) => [name, withSchemas(text, plugins)] as const), ...declared]
}
