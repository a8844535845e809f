import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clientPackages } from './manifests.ts'

const root = join(import.meta.dirname, '../..')
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** Compiles the clients to ES modules with types, and packs them as `npm pack` does: dist/podyom-client.tgz and so on. */
export const buildPackages = (dist = join(root, 'clients/dist')): void => {
  rmSync(dist, { recursive: true, force: true })
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      join(root, 'clients/build/tsconfig.json'),
      '--outDir',
      join(dist, 'compiled'),
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  // The compiler leaves the names of sources in declarations; an installed package has none.
  for (const file of globSync('compiled/**/*.d.ts', { cwd: dist })) {
    const text = readFileSync(join(dist, file), 'utf8')
    writeFileSync(join(dist, file), text.replace(/(from '\.[^']*)\.tsx?'/g, "$1.js'"))
  }
  const folders = clientPackages(root).map(({ id, files, readme, manifest, template }) => {
    const folder = join(dist, 'packages', id)
    mkdirSync(folder, { recursive: true })
    for (const file of globSync(
      files.flatMap(name => [`${name}.{js,d.ts}`, `${name}/*`]),
      {
        cwd: join(dist, 'compiled'),
      },
    ))
      cpSync(join(dist, 'compiled', file), join(folder, file), { recursive: true })
    if (template) {
      cpSync(join(root, 'clients', template.folder), join(folder, template.folder), { recursive: true })
      for (const [file, text] of Object.entries(template.files))
        writeFileSync(join(folder, template.folder, file), text)
    }
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    writeFileSync(join(folder, 'README.md'), readme)
    return folder
  })
  const packed: readonly { readonly name: string; readonly filename: string }[] = JSON.parse(
    execFileSync(npm, ['pack', '--json', '--pack-destination', dist, ...folders], { encoding: 'utf8' }),
  )
  for (const { name, filename } of packed)
    renameSync(join(dist, filename), join(dist, `${name.replace('@', '').replace('/', '-')}.tgz`))
  rmSync(join(dist, 'compiled'), { recursive: true })
  rmSync(join(dist, 'packages'), { recursive: true })
}
