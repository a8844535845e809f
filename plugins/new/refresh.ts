import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** One step after the sources of a plugin have changed; fails with the output of its program. */
function run(root: string, title: string, args: readonly string[], say: (line: string) => void): void {
  say(`… ${title}`)
  try {
    execFileSync(process.execPath, args, { cwd: root, stdio: 'pipe' })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: Buffer; readonly stderr?: Buffer }
    throw new Error(`${title}: ${`${stdout}${stderr}`.trim()}`)
  }
}

/** What a change of a plugin's sources has reached. */
export type Changed = 'CONTRACT' | 'RULES' | 'TESTS'

/** What has changed with these files. */
export const changedBy = (paths: readonly string[]): Changed =>
  paths.some(path => path.endsWith('schema.graphql'))
    ? 'CONTRACT'
    : paths.some(path => path.includes('/rules/'))
      ? 'RULES'
      : 'TESTS'

/**
 * Brings everything that follows from a plugin's sources up to date: types, its migration, the reference and the published
 * contract; then the formatter has the last word. `migration` names what is written where tables differ.
 */
export function refresh(
  root: string,
  { id, migration, changed }: { readonly id: string; readonly migration: string; readonly changed: Changed },
  say: (line: string) => void,
): void {
  if (changed === 'TESTS') return
  const bin = (name: string) => join(root, 'node_modules', name)
  const podyom = join(root, 'tools/cli/podyom.ts')
  const generate = [bin('@graphql-codegen/cli/cjs/bin.js'), '--config', 'codegen.ts']
  if (changed === 'CONTRACT') {
    run(root, 'типы и клиенты по контракту', generate, say)
    run(root, 'миграция', [podyom, 'migrate', 'create', migration], say)
  }
  run(root, 'порядок в тексте', [bin('@biomejs/biome/bin/biome'), 'check', '--write', `plugins/${id}`], say)
  run(root, 'справочник', [podyom, 'docs'], say)
  if (changed === 'CONTRACT') run(root, 'контракт', [podyom, 'schema', 'publish'], say)
}
