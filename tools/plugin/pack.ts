import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'
import { type FoundPlugin, loadPlugin } from '../../plugins/load.ts'
import { publicModule } from '../../plugins/public-modules.ts'

/** Why a plugin cannot be packed; one Russian sentence. */
export class PackMistake extends Error {}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** Leaves the plugin's own modules in, and names the platform's by their public name. */
const publicImports = (root: string, folder: string): Plugin => ({
  name: 'public-imports',
  resolveId: (specifier, importer) => {
    if (specifier.startsWith('node:')) return { id: specifier, external: true }
    if (importer === undefined) return null
    const path = specifier.startsWith('.') ? resolve(dirname(importer), specifier) : specifier
    if (path === join(root, publicModule.file)) return { id: publicModule.name, external: true }
    if (path.startsWith(`${folder}/`)) return null
    const from = `${relative(root, importer)} импортирует`
    throw new PackMistake(
      specifier.startsWith('.')
        ? `${from} ${relative(root, path)}, а в пакете доступен только api/plugin-api.ts: объявите записи в контракте через @record.`
        : `${from} ${specifier}, а пакет плагина ни от чего не зависит: обойдитесь без этого импорта.`,
    )
  },
})

/** The message of a mistake that the bundler has wrapped. */
const mistakeIn = (error: unknown): string | undefined =>
  error instanceof Error
    ? /PackMistake: (.*)|(\S+ импортирует .*)/.exec(error.message)?.slice(1).find(Boolean)
    : undefined

/** JavaScript of a plugin, a file for each source: paths relative to a file stay right. */
async function compile(root: string, folder: string, target: string): Promise<void> {
  try {
    const build = await rolldown({
      input: join(folder, 'index.ts'),
      plugins: [publicImports(root, folder)],
      platform: 'node',
      // What the plugin exports is its interface, and side effects of modules stay.
      treeshake: false,
      logLevel: 'silent',
    })
    await build.write({ dir: target, format: 'esm', preserveModules: true, preserveModulesRoot: folder })
    await build.close()
  } catch (error) {
    const mistake = error instanceof PackMistake ? error.message : mistakeIn(error)
    throw mistake ? new PackMistake(mistake) : error
  }
}

/**
 * Packs a plugin as `npm pack` does, in JavaScript: Node takes no TypeScript inside of `node_modules`. The package holds the
 * contract, the migrations and the code, and depends on nothing. Gives the path of the tarball.
 */
export async function packPlugin(root: string, plugin: FoundPlugin, out: string): Promise<string> {
  const { id } = plugin
  const folder = join(root, plugin.folder)
  const { version, title, core } = await loadPlugin(root, plugin)
  const target = mkdtempSync(join(tmpdir(), `podyom-pack-${id}-`))
  try {
    await compile(root, folder, target)
    const files = globSync('**/*.{graphql,sql,json,md}', { cwd: folder, exclude: ['node_modules/**'] })
    for (const file of files) cpSync(join(folder, file), join(target, file))
    const manifest = {
      name: `podyom-plugin-${id}`,
      version,
      description: title,
      license: 'UNLICENSED',
      type: 'module',
      exports: { '.': './index.js', './package.json': './package.json' },
      podyom: { plugin: id, core },
    }
    writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    if (!existsSync(join(target, 'README.md'))) writeFileSync(join(target, 'README.md'), `# ${title}\n`)
    mkdirSync(out, { recursive: true })
    execFileSync(npm, ['pack', '--silent', '--pack-destination', out, target])
    return join(out, `podyom-plugin-${id}-${version}.tgz`)
  } finally {
    rmSync(target, { recursive: true, force: true })
  }
}
