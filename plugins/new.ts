import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { coreVersion } from '../api/plugin-api.ts'
import { draftOf } from './new/draft.ts'
import { type Asked, type Wish, wishOf } from './new/wish.ts'
import { write } from './new/write.ts'

// npm run plugin:new -- --id kursk --region RU-KRS     writes a working plugin: everything, or nothing at all

const root = join(import.meta.dirname, '..')
const usage =
  'Новый плагин региона: npm run plugin:new -- --id kursk --region RU-KRS [--title "Курская область"]'

const say = (stream: NodeJS.WriteStream, ...lines: readonly string[]) => {
  stream.write(`${lines.join('\n')}\n`)
}

const readAsked = (): Asked | null => {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ options: { id: text, region: text, title: text } }).values
  } catch {
    return null
  }
}

/** The lines depend on the length of names, so the formatter has the last word. */
const format = (paths: readonly string[]) => {
  const biome = join(root, 'node_modules/.bin/biome')
  execFileSync(biome, ['check', '--write', '--no-errors-on-unmatched', ...paths], {
    cwd: root,
    stdio: 'pipe',
  })
}

const make = ({ id, region, title }: Wish): void => {
  const draft = draftOf(root, { id, region, title }, coreVersion.split('.')[0] ?? '', new Date())
  write(root, draft, format)
  say(
    process.stdout,
    `Плагин ${id} (${title}, ${region}) записан:`,
    ...[...draft.files.keys(), ...draft.edits.keys()].map(path => `  ${path}`),
    'Дальше: npm run generate, затем npm test -- plugins, затем npm run contract:publish.',
    `С чего начать правила региона: plugins/${id}/README.md.`,
  )
}

const asked = readAsked()
const wish = asked && wishOf(root, asked)
if (wish === null || !('id' in wish)) {
  say(process.stderr, ...(wish ?? []), usage)
  process.exitCode = 1
} else {
  try {
    make(wish)
  } catch (error) {
    say(
      process.stderr,
      `Плагин не записан, всё осталось как было: ${error instanceof Error ? error.message : error}`,
    )
    process.exitCode = 1
  }
}
