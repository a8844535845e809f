import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type FoundPlugin, findPlugins } from '../../../plugins/load.ts'
import { pluginIdOf } from '../../../schema/plugins/folders.ts'
import { PackMistake, packPlugin } from '../../plugin/pack.ts'
import { complain, say } from '../output.ts'

const root = join(import.meta.dirname, '../../..')

/** A plugin of the installation by its name, or one that lies in a folder elsewhere. */
function find(name: string): FoundPlugin {
  const known = findPlugins(root).find(({ id, origin }) => id === name && origin === 'FOLDER')
  if (known) return known
  const folder = relative(root, resolve(name))
  if (existsSync(join(root, folder, 'schema.graphql')))
    return { id: pluginIdOf(join(root, folder)), folder, origin: 'FOLDER', isEnabled: true }
  throw new PackMistake(`Плагина ${name} нет: укажите имя папки в plugins или путь к папке плагина.`)
}

export const pack = async (name: string, folder: string): Promise<void> => {
  try {
    const file = await packPlugin(root, find(name), resolve(folder))
    say(`Записан ${relative('.', file)}. На сервере: npx podyom plugin install ${relative('.', file)}`)
  } catch (error) {
    if (!(error instanceof PackMistake)) throw error
    complain(error.message)
    process.exitCode = 1
  }
}
