import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { RegionPlugin } from '../api/plugin-api.ts'
import { coreVersion } from '../api/plugin-api.ts'
import { StartFailure } from '../api/server/startup-error.ts'
import { inOrder, type PluginConfig, readPluginConfig } from '../schema/plugins/config.ts'
import { packageFolders, pluginIdOf, sourceFolders } from '../schema/plugins/folders.ts'
import { registerPublicModule } from './public-modules.ts'

/** A plugin that is there, served or not. */
export interface FoundPlugin {
  readonly id: string
  /** From the root of the installation. */
  readonly folder: string
  readonly origin: 'FOLDER' | 'PACKAGE'
  readonly isEnabled: boolean
}

const bad = (message: string, cause?: unknown) => new StartFailure('BAD_PLUGIN', message, { cause })

/** The configuration of an installation. Throws a StartFailure where it cannot be read. */
export function openConfig(root: string): PluginConfig {
  try {
    return readPluginConfig(root)
  } catch (error) {
    throw bad(error instanceof Error ? error.message : String(error), error)
  }
}

/** The plugins of an installation in the order in which they are served; loads none of them. */
export function findPlugins(root: string): readonly FoundPlugin[] {
  const config = openConfig(root)
  const found = (folder: string, origin: FoundPlugin['origin']): FoundPlugin => {
    const id = pluginIdOf(join(root, folder))
    return { id, folder, origin, isEnabled: !config.disabled.includes(id) }
  }
  const all = [
    ...sourceFolders(root).map(folder => found(folder, 'FOLDER')),
    ...packageFolders(root).map(folder => found(folder, 'PACKAGE')),
  ]
  for (const [id, same] of Map.groupBy(all, one => one.id))
    if (same.length > 1)
      throw bad(
        `Плагин ${id} найден дважды: ${same.map(({ folder }) => folder).join(', ')}. Оставьте один из них.`,
      )
  return inOrder(config, all)
}

/** Loads one plugin. Throws a StartFailure that says what is wrong with it. */
export async function loadPlugin(root: string, { id, folder }: FoundPlugin): Promise<RegionPlugin> {
  const entry = ['index.ts', 'index.js'].map(name => join(root, folder, name)).find(existsSync)
  if (!entry) throw bad(`В плагине ${id} нет файла ${folder}/index.ts.`)
  const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(entry).href).catch(cause => {
    throw bad(`Плагин ${id} не загружается: ${cause instanceof Error ? cause.message : cause}`, cause)
  })
  const plugin = exported[id] as RegionPlugin | undefined
  if (plugin?.id !== id)
    throw bad(`Файл ${folder}/index.ts не экспортирует плагин ${id}: нужен export const ${id}.`)
  if (plugin.core !== `^${coreVersion.split('.')[0]}`)
    throw bad(
      `Плагин ${id} написан для ядра ${plugin.core}, а это ядро ${coreVersion}: установите подходящую версию плагина.`,
    )
  return plugin
}

/** The plugins that an installation serves. */
export async function loadPlugins(url: URL): Promise<readonly RegionPlugin[]> {
  const root = fileURLToPath(url)
  registerPublicModule(url)
  const plugins: RegionPlugin[] = []
  for (const found of findPlugins(root)) if (found.isEnabled) plugins.push(await loadPlugin(root, found))
  return plugins
}
