import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { templates } from './read-templates.ts'
import { type PluginSpec, pascal } from './spec.ts'

/** What is to be written, by path from the repository's root. */
export interface Draft {
  readonly files: ReadonlyMap<string, string>
  /** Files that are there already, with their new text. */
  readonly edits: ReadonlyMap<string, string>
}

/** All texts of a new plugin; writes nothing. `core` is the major of the core's contract. */
export function draftOf(root: string, spec: PluginSpec, core: string, now: Date): Draft {
  const { id, region, title } = spec
  const words = new Map(Object.entries({ id, region, title, core, Id: pascal(id), ID: id.toUpperCase() }))
  const filled = (name: string) =>
    (templates.get(name) ?? '').replace(/\{\{(\w+)\}\}/g, (_, word: string) => words.get(word) ?? '')
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const files = [...templates.keys()].map(name => [pathOf(name, id, now), filled(name)] as const)
  return {
    files: new Map(files),
    edits: new Map([
      ['plugins/index.ts', withPlugin(read('plugins/index.ts'), id)],
      ['prisma/schema/base.prisma', withSchema(read('prisma/schema/base.prisma'), id)],
    ]),
  }
}

function pathOf(template: string, id: string, now: Date): string {
  switch (template) {
    case 'models.prisma':
      return `prisma/schema/${id}.prisma`
    case 'migration.sql':
      return `prisma/migrations/${now.toISOString().replace(/\D/g, '').slice(0, 14)}_${id}/migration.sql`
    case 'operations.graphql':
      return `clients/${id}/operations.graphql`
    case 'test.ts':
      return `plugins/${id}/${id}.test.ts`
    default:
      return `plugins/${id}/${template}`
  }
}

/** `plugins/index.ts` with one more line and its import, both in order of names. */
function withPlugin(text: string, id: string): string {
  const line = `import { ${id} } from './${id}/index.ts'`
  const imports = /^import \{ \w+ \} from '\.\/.*'$/gm
  const own = [...(text.match(imports) ?? []), line].sort()
  const rest = text.replace(new RegExp(`${imports.source}\n`, 'gm'), '')
  return replaced(
    replaced(rest, /^(import .* from '\.\.\/.*'\n)/m, (_, head) => `${head}${own.join('\n')}\n`),
    /(: readonly RegionPlugin\[\] = \[)([^\]]*)\]/,
    (_, head, list = '') => `${head}${[...namesIn(list), id].join(', ')}]`,
  )
}

/** `base.prisma` with one more PostgreSQL schema. */
function withSchema(text: string, id: string): string {
  return replaced(text, /^(\s*schemas\s*=\s*\[)([^\]]*)\]/m, (_, head, list = '') => {
    return `${head}${[...namesIn(list), `"${id}"`].join(', ')}]`
  })
}

const namesIn = (list: string): readonly string[] =>
  list
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)

function replaced(text: string, place: RegExp, by: (...found: string[]) => string): string {
  if (!place.test(text)) throw new Error(`there is no place for the plugin (${place})`)
  return text.replace(place, by)
}
