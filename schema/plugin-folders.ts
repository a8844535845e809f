import { globSync } from 'node:fs'

const foldersIn = (root: string, folder: string): readonly string[] =>
  globSync(`${folder}/*/schema.graphql`, { cwd: root })
    .map(file => file.replace(/[\\/]schema\.graphql$/, ''))
    .sort()

/** The folders of the plugins of an installation; each has a contract. `root` is the repository. */
export const installedFolders = (root: string, plugins = 'plugins'): readonly string[] =>
  foldersIn(root, plugins)

/** Plugins that show how one is written: generated and tested as the others, and never part of an installation. */
export const exampleFolders = (root: string): readonly string[] => foldersIn(root, 'docs/tutorial')

/** All folders of plugins. */
export const pluginFolders = (plugins: string, root = '.'): readonly string[] => [
  ...installedFolders(root, plugins),
  ...exampleFolders(root),
]
