import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, type ObjectTypeDefinitionNode, parse, Source } from 'graphql'
import { pascal } from '../spec.ts'

/** A command of `podyom plugin add` that cannot be followed; one Russian sentence. */
export class AddMistake extends Error {}

/** The texts of a plugin that generators extend. */
export interface PluginSource {
  readonly root: string
  readonly id: string
  /** From the root. */
  readonly folder: string
  readonly prefix: string
  readonly schema: string
}

export function openSource(root: string, id: string): PluginSource {
  const folder = `plugins/${id}`
  const file = join(root, folder, 'schema.graphql')
  if (!/^[a-z][a-z0-9]*$/.test(id) || !existsSync(file))
    throw new AddMistake(`Плагина ${id} нет в папке plugins. Создайте его: podyom plugin new --id ${id}.`)
  return { root, id, folder, prefix: pascal(id), schema: readFileSync(file, 'utf8') }
}

/** The declaration of a record, by its type or by its name without the prefix. */
export function recordOf({ id, prefix, schema }: PluginSource, name: string): ObjectTypeDefinitionNode {
  const records = parse(new Source(schema, 'schema.graphql')).definitions.filter(
    (one): one is ObjectTypeDefinitionNode =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION &&
      one.directives?.some(directive => directive.name.value === 'record') === true,
  )
  const found = records.find(one => one.name.value === name || one.name.value === `${prefix}${name}`)
  if (found) return found
  const names = records.map(one => one.name.value.slice(prefix.length)).join(', ')
  throw new AddMistake(`В плагине ${id} нет записи ${name}. Есть: ${names || 'ни одной'}.`)
}

/** The text of a list in an `index.ts` with one more import and one more name at its end. */
export function withListed(text: string, name: string, file: string, list: RegExp): string {
  const line = `import { ${name} } from './${file}.ts'`
  const lines = text.split('\n')
  const last = lines.findLastIndex(one => one.startsWith('import ') || /^\} from '/.test(one))
  const imported = [...lines.slice(0, last + 1), line, ...lines.slice(last + 1)].join('\n')
  if (!list.test(imported)) throw new AddMistake(`В index.ts нет списка, в который добавляется ${name}.`)
  return imported.replace(list, (_, head: string, names: string, tail: string) => {
    const all = [...names.split(',').map(one => one.trim()), name].filter(Boolean)
    return `${head}${all.join(', ')}${tail}`
  })
}

/** `program-missing` → `programMissing`. */
export const camel = (name: string): string =>
  name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())

/** `closeProgram` → `close-program`. */
export const kebab = (name: string): string =>
  name.replace(/(?<=[a-z0-9])[A-Z]/g, letter => `-${letter}`).toLowerCase()

/** A name that a file is called by. */
export function requireKebab(name: string): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new AddMistake(
      `Имя «${name}» не подходит: латинские строчные буквы и цифры через дефис, например plan-late.`,
    )
}

/** A text in quotes of the SDL. */
export const quoted = (text: string): string => JSON.stringify(/[.?!]$/.test(text) ? text : `${text}.`)

/** Fails where the path is taken. */
export function requireFree({ root }: PluginSource, path: string): void {
  if (existsSync(join(root, path))) throw new AddMistake(`Файл ${path} уже есть: выберите другое имя.`)
}
