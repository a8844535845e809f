import { GraphQLError, parse } from 'graphql'
import { coreEnums } from '../../../schema/read-sdl.ts'
import { expandRecords } from '../../../schema/records/expand.ts'
import type { Draft } from '../draft.ts'
import { AddMistake, type PluginSource, quoted, recordOf } from './plugin-source.ts'

/** Options of a new record. */
export interface RecordOptions {
  readonly of: string
  readonly list?: string | undefined
  readonly field?: string | undefined
  readonly title: string
  readonly fields?: string | undefined
}

/** `topic:String!` as a line of the SDL. */
function fieldLine(spec: string, title: string): string {
  const [, name, type] = /^([a-z]\w*):(\[?[A-Z]\w*!?\]?!?)$/.exec(spec) ?? []
  if (!name || !type)
    throw new AddMistake(
      `Поле «${spec}» записано неверно: нужно имя:Тип, например budget:Int или topic:String!.`,
    )
  return `  ${quoted(title)}\n  ${name}: ${type}`
}

/** The new text of a contract, after its records have been read: they say in Russian what does not fit. */
function checked({ id, folder }: PluginSource, text: string): Draft {
  try {
    expandRecords(id, parse(text), coreEnums())
  } catch (error) {
    if (error instanceof GraphQLError) throw new AddMistake(error.message)
    throw error
  }
  return { files: new Map(), edits: new Map([[`${folder}/schema.graphql`, text]]) }
}

/** `podyom plugin add record`: one more type of records. */
export function addRecord(source: PluginSource, name: string, options: RecordOptions): Draft {
  const { prefix, schema } = source
  const { of, list, field, title, fields = 'title:String!=Название' } = options
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
    throw new AddMistake(
      `Имя записи «${name}» не подходит: латинские буквы и цифры с прописной, например Visit.`,
    )
  if (new RegExp(`^(?:type|enum|input) ${prefix}${name}\\b`, 'm').test(schema))
    throw new AddMistake(`Тип ${prefix}${name} уже есть: выберите другое имя.`)
  const lines = fields.split(',').map(one => {
    const [spec = '', own] = one.split('=')
    return fieldLine(spec.trim(), own ?? spec.split(':')[0] ?? '')
  })
  const where = list ? `list: "${list}"` : field ? `field: "${field}"` : ''
  const text = `${schema.trimEnd()}\n\n${quoted(title)}\ntype ${prefix}${name} @record(of: "${of}", ${where}) {\n${lines.join('\n')}\n}\n`
  return checked(source, text)
}

/** `podyom plugin add field`: one more field of a record. A required one has no value in the rows that are there. */
export function addField(source: PluginSource, record: string, spec: string, title: string): Draft {
  const { schema } = source
  const { name, loc, fields = [] } = recordOf(source, record)
  const line = fieldLine(spec, title)
  const own = spec.split(':')[0]
  if (fields.some(one => one.name.value === own))
    throw new AddMistake(`Поле ${own} у ${name.value} уже есть: выберите другое имя.`)
  if (spec.endsWith('!') && !spec.endsWith('!]!'))
    throw new AddMistake(`В уже сохранённых записях поле ${own} пусто: объявите его без «!».`)
  const end = (loc?.end ?? 0) - 1
  return checked(source, `${schema.slice(0, end)}${line}\n${schema.slice(end)}`)
}
