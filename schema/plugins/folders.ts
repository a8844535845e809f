import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const foldersIn = (root: string, folder: string): readonly string[] =>
  globSync(`${folder}/*/schema.graphql`, { cwd: root })
    .map(file => file.replace(/[\\/]schema\.graphql$/, ''))
    .sort()

/** The folders of the plugins that are written in a repository; each has a contract. `root` is the repository. */
export const sourceFolders = (root: string, plugins = 'plugins'): readonly string[] =>
  foldersIn(root, plugins)

/** The folders of the plugins that came as packages of npm: `podyom-plugin-vologda`, `@vologda/podyom-plugin-schools`. */
export const packageFolders = (root: string): readonly string[] =>
  globSync(
    ['node_modules/podyom-plugin-*/schema.graphql', 'node_modules/@*/podyom-plugin-*/schema.graphql'],
    {
      cwd: root,
    },
  )
    .map(file => file.replace(/[\\/]schema\.graphql$/, ''))
    .sort()

/** The folders of all plugins of an installation. */
export const installedFolders = (root: string): readonly string[] => [
  ...sourceFolders(root),
  ...packageFolders(root),
]

/** Plugins that show how one is written: generated and tested as the others, and never part of an installation. */
export const exampleFolders = (root: string): readonly string[] => foldersIn(root, 'docs/tutorial')

/** All folders of plugins whose sources are here. */
export const pluginFolders = (plugins: string, root = '.'): readonly string[] => [
  ...sourceFolders(root, plugins),
  ...exampleFolders(root),
]

/** The id of the plugin in a folder: what its package says, or the name of the folder. */
export function pluginIdOf(folder: string): string {
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return basename(folder)
  const { podyom } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    readonly podyom?: { readonly plugin?: string }
  }
  return podyom?.plugin ?? basename(folder)
}
