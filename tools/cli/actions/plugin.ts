import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { coreVersion } from '../../../api/plugin-api.ts'
import { draftOf } from '../../../plugins/new/draft.ts'
import { type PluginOptions, readSpec } from '../../../plugins/new/spec.ts'
import { write } from '../../../plugins/new/write.ts'
import { complain, say } from '../output.ts'

const root = join(import.meta.dirname, '../../..')

/** The lines depend on the length of names, so the formatter has the last word. */
const format = (paths: readonly string[]) => {
  const biome = join(root, 'node_modules/.bin/biome')
  execFileSync(biome, ['check', '--write', '--no-errors-on-unmatched', ...paths], {
    cwd: root,
    stdio: 'pipe',
  })
}

/** Writes a plugin whole or not at all. */
export const newPlugin = (options: PluginOptions): void => {
  const spec = readSpec(root, options)
  if (!('id' in spec)) {
    complain(...spec, 'Новый плагин региона: podyom plugin new --id kursk --region RU-KRS')
    process.exitCode = 1
    return
  }
  const { id, region, title } = spec
  const draft = draftOf(root, spec, coreVersion.split('.')[0] ?? '', new Date())
  try {
    write(root, draft, format)
  } catch (error) {
    const reason = error instanceof Error ? error.message : error
    complain(`Плагин не записан, всё осталось как было: ${reason}`)
    process.exitCode = 1
    return
  }
  say(
    `Плагин ${id} (${title}, ${region}) записан:`,
    ...[...draft.files.keys(), ...draft.edits.keys()].map(path => `  ${path}`),
    'Дальше: npm run generate, npm run docs, npm test -- plugins, затем npx podyom schema publish.',
    `С чего начать правила региона: plugins/${id}/README.md.`,
  )
}
