import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FieldDefinitionNode, parse, print } from 'graphql'
import { coreEnums } from '../../../schema/read-sdl.ts'
import { expandRecords } from '../../../schema/records/expand.ts'
import type { RecordField } from '../../../schema/records/record.ts'
import type { Draft } from '../draft.ts'
import {
  AddMistake,
  kebab,
  type PluginSource,
  quoted,
  recordOf,
  requireFree,
  withListed,
} from './plugin-source.ts'

/** What a mutation does: a verb on a record, the fields that it sets. */
export interface MutationOptions {
  readonly record: string
  readonly set: string
  readonly title: string
}

const examples: Readonly<Partial<Record<RecordField['kind'], string>>> = {
  TEXT: "'Текст'",
  INT: '1',
  FLOAT: '1',
  BOOLEAN: 'true',
  DATE: "'2023-10-02'",
}

/** `podyom plugin add mutation`: an action that sets fields of a record with a reason, its SDL, resolver and fixture. */
export function addMutation(source: PluginSource, verb: string, options: MutationOptions): Draft {
  const { root, id, folder, prefix, schema } = source
  if (!/^[a-z][a-zA-Z]*$/.test(verb))
    throw new AddMistake(`Глагол «${verb}» не подходит: латинские буквы со строчной, например approve.`)
  const definition = recordOf(source, options.record)
  const { type, name, fields } = recordAs(source, definition.name.value)
  const set = options.set.split(',').map(one => fields.find(field => field.name === one.trim()) ?? one)
  const missing = set.find(one => typeof one === 'string')
  if (missing !== undefined) throw new AddMistake(`У записи ${type} нет поля ${missing}.`)
  const own = set.filter(one => typeof one !== 'string')
  const unfit = own.find(({ kind }) => !examples[kind])
  if (unfit)
    throw new AddMistake(
      `Поле ${unfit.name} задаётся в save${type}: действие задаёт тексты, числа, даты и «да/нет».`,
    )
  const called = `${verb}${type}`
  const big = `${called.charAt(0).toUpperCase()}${called.slice(1)}`
  if (new RegExp(`\\b${called}\\b`).test(schema))
    throw new AddMistake(`Действие ${called} уже есть: выберите другой глагол.`)
  const declared = (one: RecordField): FieldDefinitionNode | undefined =>
    definition.fields?.find(node => node.name.value === one.name)
  const sdl = `
"Данные действия «${options.title.replace(/[.]$/, '')}»."
input ${big}Input {
  "Запись."
  ${name}: ID! @of(type: "${type}")
  "Прочитанная версия записи."
  version: Int!
  ${own.map(one => `${quoted(one.description)}\n  ${one.name}: ${print(declared(one)?.type ?? parseType(one))}`).join('\n  ')}
  "Причина; видна в журнале действий, поэтому без имён и телефонов."
  reason: String! @multiline
}

extend type Mutation {
  ${quoted(options.title)}
  ${called}: ${type} @access(to: [MUNICIPAL, REGIONAL, ADMIN]) @action(result: "изменённая запись", record: "Запись")
}
`
  const file = kebab(called.replace(prefix, ''))
  const path = `${folder}/mutations/${file}.ts`
  requireFree(source, path)
  const values = own
    .map(one => `${one.name}: input.${one.name}${one.isRequired ? '' : ' ?? null'}`)
    .join(', ')
  const action = `import { actionOf, lockForUpdate, recordTables, requireText } from '../../../api/plugin-api.ts'
import type { Contract, Rows } from '../generated/contract.ts'
import { region } from '../region.ts'

const { ${type}: records } = recordTables<Rows>(region.sdl)

/** ${options.title} */
export const ${called} = actionOf<Contract>(region)('${called}', async (work, input) => {
  const record = await lockForUpdate(work, records, input.${name}, input.version)
  const basis = requireText(input.reason, 'Причина не указана: напишите, почему изменяется запись.', 'input.reason')
  await record.update({ ${values} }, { basis })
  return record
})
`
  const fixture = `${called}: w => [{ ${name}: w.${type}_current, version: 1, ${own.map(one => `${one.name}: ${examples[one.kind]}`).join(', ')}, reason: 'По приказу.' }],`
  const read = (name: string) =>
    existsSync(join(root, folder, name)) ? readFileSync(join(root, folder, name), 'utf8') : null
  const files = new Map([[path, action]])
  const edits = new Map([[`${folder}/schema.graphql`, `${schema.trimEnd()}\n${sdl}`]])
  const index = read('mutations/index.ts')
  if (index) {
    edits.set(`${folder}/mutations/index.ts`, withListed(index, called, file, /(= \{)([^}]*)(\})/))
  } else {
    if (read('module.ts'))
      throw new AddMistake(
        `В плагине ${id} есть module.ts без mutations/index.ts: добавьте действие вручную.`,
      )
    const main = read('index.ts') ?? ''
    files.set(
      `${folder}/mutations/index.ts`,
      `import type { Resolvers } from '../contract.ts'\nimport { ${called} } from './${file}.ts'\n\n/** What the region writes beyond saving records. */\nexport const Mutation: Resolvers<'Mutation'> = { ${called} }\n`,
    )
    files.set(
      `${folder}/module.ts`,
      `import { moduleOf } from '../../api/plugin-api.ts'\nimport type { Types } from './contract.ts'\nimport { Mutation } from './mutations/index.ts'\n\n/** What code resolves; the records resolve themselves. */\nexport const module = moduleOf([], { Mutation } satisfies Types)\n`,
    )
    files.set(`${folder}/contract.ts`, contractText(id))
    if (!/definePlugin\(\{\n/.test(main) || !/^import \{ policy \}/m.test(main))
      throw new AddMistake(`В ${folder}/index.ts нет места для module: добавьте его вручную.`)
    edits.set(
      `${folder}/index.ts`,
      main
        .replace(/^import \{ policy \}/m, "import { module } from './module.ts'\nimport { policy }")
        .replace(/^ {2}policy,$/m, '  module,\n  policy,'),
    )
  }
  const fixtures = read('testing.fixtures.ts')
  if (fixtures)
    edits.set(
      `${folder}/testing.fixtures.ts`,
      fixtures.replace(/\n(\s*)\},?\n?\)\s*$/, `\n    ${fixture}\n$1},\n)\n`),
    )
  else files.set(`${folder}/testing.fixtures.ts`, fixturesText(fixture))
  return { files, edits }
}

const parseType = (one: RecordField): never => {
  throw new AddMistake(`У поля ${one.name} нет объявления.`)
}

const recordAs = ({ id, schema }: PluginSource, type: string) => {
  const found = expandRecords(id, parse(schema), coreEnums()).records.find(one => one.type === type)
  if (!found) throw new AddMistake(`Запись ${type} не найдена.`)
  return found
}

const contractText = (
  id: string,
) => `import type { Parents as CoreParents, ModuleTypes, ResolversOf } from '../../api/plugin-api.ts'
import type { Contract, Rows } from './generated/contract.ts'

/** What the resolvers of the plugin's types are given: rows of the records, and what is named here. */
interface Parents extends CoreParents, Rows {}

/** The resolvers of the fields that \`schema.graphql\` itself gives the type \`N\`. */
export type Resolvers<N extends keyof Contract['files']['${id}']> = ResolversOf<Contract, Parents, '${id}', N>

/** The resolvers of all types of \`schema.graphql\` that no record explains. */
export type Types = ModuleTypes<Contract, Parents, '${id}'>
`

const fixturesText = (
  fixture: string,
) => `import { defineFixtures } from '../../tests/contract/fixtures/plugin-fixtures.ts'

/** Inputs that succeed, for the walks over all mutations; records are made by themselves. */
export const fixtures = defineFixtures<Readonly<Record<string, string>>>(
  async () => ({}),
  {
    ${fixture}
  },
)
`
