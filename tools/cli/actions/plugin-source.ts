import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coreVersion } from '../../../api/plugin-api.ts'
import { addMutation, type MutationOptions } from '../../../plugins/new/add/mutation.ts'
import { AddMistake, openSource, type PluginSource } from '../../../plugins/new/add/plugin-source.ts'
import { addField, addRecord, type RecordOptions } from '../../../plugins/new/add/records.ts'
import { addGate, addRule, type RuleOptions } from '../../../plugins/new/add/rules.ts'
import { addTest } from '../../../plugins/new/add/test.ts'
import { type Draft, draftOf } from '../../../plugins/new/draft.ts'
import { changedBy, refresh } from '../../../plugins/new/refresh.ts'
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

/** Writes a draft and what follows from it, or leaves the plugin's folder as it was. */
function writeWhole(id: string, draft: Draft, migration: string, isLater = false): boolean {
  const folder = join(root, 'plugins', id)
  const wasThere = existsSync(folder)
  const copy = mkdtempSync(join(tmpdir(), 'podyom-plugin-'))
  if (wasThere) cpSync(folder, copy, { recursive: true })
  try {
    write(root, draft, paths => {
      format(paths.filter(path => /\.ts$/.test(path)))
      if (!isLater) refresh(root, { id, migration, changed: changedBy(paths) }, say)
    })
    return true
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    if (wasThere) cpSync(copy, folder, { recursive: true })
    else rmSync(join(root, 'clients', id), { recursive: true, force: true })
    const reason = error instanceof Error ? error.message : error
    complain(`Файлы не изменены: ${reason}`)
    process.exitCode = 1
    return false
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
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
  const draft = draftOf(spec, coreVersion.split('.')[0] ?? '')
  if (!writeWhole(id, draft, 'records')) return
  say(
    `Плагин ${id} (${title}, ${region}) записан:`,
    ...[...draft.files.keys()].map(path => `  ${path}`),
    `Проверьте: npx vitest run plugins/${id}. С чего начать правила региона: plugins/${id}/README.md.`,
  )
}

/** Whether `podyom plugin refresh` follows by hand, for several changes in a row. */
export interface Later {
  readonly later?: boolean
}

/** Extends a plugin by what a generator drafts; a mistake in the command is one sentence. */
function extend(
  id: string,
  migration: string,
  { later = false }: Later,
  drafted: (source: PluginSource) => Draft,
): void {
  try {
    const draft = drafted(openSource(root, id))
    if (!writeWhole(id, draft, migration, later)) return
    say('Записано:', ...[...draft.files.keys(), ...draft.edits.keys()].map(path => `  ${path}`))
  } catch (error) {
    if (!(error instanceof AddMistake)) throw error
    complain(error.message)
    process.exitCode = 1
  }
}

const snake = (name: string) => name.replace(/(?<=[a-z0-9])[A-Z]/g, letter => `_${letter}`).toLowerCase()

export const newRecord = (id: string, name: string, options: RecordOptions & Later): void =>
  extend(id, `add_${snake(name)}`, options, source => addRecord(source, name, options))

export const newField = (
  id: string,
  record: string,
  field: string,
  options: Later & { readonly title: string },
): void =>
  extend(id, `add_${snake(record)}_${snake(field.split(':')[0] ?? '')}`, options, source =>
    addField(source, record, field, options.title),
  )

export const newRule = (id: string, name: string, options: RuleOptions & Later): void =>
  extend(id, 'rules', options, source => addRule(source, name, options))

export const newGate = (
  id: string,
  name: string,
  { action, ...options }: RuleOptions & Later & { readonly action: string },
): void => extend(id, 'rules', options, source => addGate(source, name, action, options))

export const newMutation = (id: string, verb: string, options: MutationOptions & Later): void =>
  extend(id, 'mutations', options, source => addMutation(source, verb, options))

const regionOf = (id: string): string =>
  ['region.ts', 'index.ts']
    .map(name => join(root, 'plugins', id, name))
    .filter(existsSync)
    .flatMap(file => /'(RU-[A-Z]{2,3})'/.exec(readFileSync(file, 'utf8'))?.[1] ?? [])[0] ?? ''

export const newTest = (id: string, name: string): void =>
  extend(id, 'tests', {}, source => addTest(source, name, regionOf(id)))

/** After a change by hand: types, migration, reference, contract. */
export const refreshPlugin = (id: string, migration: string): void =>
  extend(id, migration, {}, ({ folder, schema }) => ({
    files: new Map(),
    edits: new Map([[`${folder}/schema.graphql`, schema]]),
  }))
