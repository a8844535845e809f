import {
  type DocumentNode,
  type FieldDefinitionNode,
  GraphQLError,
  getLocation,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql'
import { directiveArgs, directiveOf } from '../actions/directives.ts'
import { fieldDetails, scalars, unwrap } from './field.ts'
import { capital, type Owner, owners, type RecordField, type RecordType, small } from './record.ts'

/** A type that a document declares by `@record`. */
export const isRecord = (
  definition: DocumentNode['definitions'][number],
): definition is ObjectTypeDefinitionNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION && directiveOf(definition, 'record') !== undefined

/**
 * The records that the contract of a plugin declares. `enums` are those of the core. Throws at once for all declarations
 * that cannot be followed, each with its place.
 */
export function readRecords(
  plugin: string,
  document: DocumentNode,
  enums: ReadonlySet<string>,
): readonly RecordType[] {
  const known = new Set([
    ...enums,
    ...document.definitions.flatMap(one => (one.kind === Kind.ENUM_TYPE_DEFINITION ? [one.name.value] : [])),
  ])
  const faults: string[] = []
  const records = document.definitions
    .filter(isRecord)
    .map(definition => new Reading(plugin, definition, known, faults).record())
  if (faults.length > 0) throw new GraphQLError(`Записи плагина объявлены неверно:\n  ${faults.join('\n  ')}`)
  return records
}

const argsOf = (node: ObjectTypeDefinitionNode | FieldDefinitionNode, name: string) =>
  directiveArgs(directiveOf(node, name))

/** What a row has besides what is declared. */
const reserved = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'archivedAt',
  'region',
  'municipality',
  'school',
  'roadmap',
]

/** The roles that write by default. */
const writers = (owner: Owner): readonly string[] => {
  if (owner === 'Region') return ['REGIONAL', 'ADMIN']
  return [...(owner === 'School' ? ['SCHOOL'] : []), 'MUNICIPAL', 'REGIONAL', 'ADMIN']
}

/** One declaration as it is read; faults are collected with their places. */
class Reading {
  readonly #plugin: string
  readonly #node: ObjectTypeDefinitionNode
  readonly #enums: ReadonlySet<string>
  readonly #faults: string[]

  constructor(plugin: string, node: ObjectTypeDefinitionNode, enums: ReadonlySet<string>, faults: string[]) {
    this.#plugin = plugin
    this.#node = node
    this.#enums = enums
    this.#faults = faults
  }

  #fault(node: Pick<ObjectTypeDefinitionNode | FieldDefinitionNode, 'loc'>, text: string): void {
    const { loc } = node
    const place = loc ? `${loc.source.name}:${getLocation(loc.source, loc.start).line}: ` : ''
    this.#faults.push(`${place}${text}`)
  }

  record(): RecordType {
    const type = this.#node.name.value
    const prefix = capital(this.#plugin)
    if (!type.startsWith(prefix) || type === prefix)
      this.#fault(this.#node, `имя типа ${type} начните с имени плагина: ${prefix}${type}.`)
    const { of, list, field, key, access } = argsOf(this.#node, 'record')
    const owner = owners.find(one => one === of)
    if (!owner) this.#fault(this.#node, `${type}: укажите в @record(of:) одно из ${owners.join(', ')}.`)
    const name = list ?? field
    if (typeof name !== 'string' || (list !== undefined && field !== undefined))
      this.#fault(
        this.#node,
        `${type}: укажите в @record либо list (много записей), либо field (одна запись).`,
      )
    if (!this.#node.description) this.#fault(this.#node, `${type}: опишите запись по-русски.`)
    const fields = (this.#node.fields ?? []).map(one => this.#field(one))
    if (fields.length === 0) this.#fault(this.#node, `${type}: объявите хотя бы одно поле.`)
    const keys = this.#key(key, fields)
    return {
      plugin: this.#plugin,
      type,
      name: small(type.slice(prefix.length)),
      title: (this.#node.description?.value ?? '').split(/\.(?:\s|$)/)[0] ?? '',
      owner: owner ?? 'Region',
      field: String(name),
      isList: list !== undefined,
      key: list === undefined ? [] : keys,
      roles: Array.isArray(access) ? access.map(String) : writers(owner ?? 'Region'),
      fields,
    }
  }

  /** The fields that tell records apart always have a value. */
  #key(key: unknown, fields: readonly RecordField[]): readonly string[] | null {
    if (key === undefined) return null
    const names = [key].flat().map(String)
    const [unfit] = names.filter(
      name => !fields.some(one => one.name === name && one.isRequired && one.kind !== 'ENUMS'),
    )
    if (unfit !== undefined)
      this.#fault(
        this.#node,
        `${this.#node.name.value}: поле ${unfit} в key не подходит: укажите обязательные поля.`,
      )
    return names
  }

  #field(node: FieldDefinitionNode): RecordField {
    const { required, order } = argsOf(node, 'field')
    const { type, isList, isNonNull } = unwrap(node.type)
    const name = node.name.value
    const fault = (text: string) => this.#fault(node, `${this.#node.name.value}.${name}: ${text}`)
    const kind = isList ? 'ENUMS' : (scalars[type] ?? (this.#enums.has(type) ? 'ENUM' : 'REFERENCE'))
    if (isList && !this.#enums.has(type)) fault('список возможен только из значений перечисления.')
    if (isList && !isNonNull) fault(`список пишется как [${type}!]!.`)
    if (kind === 'REFERENCE' && isNonNull)
      fault(`запись может быть не видна читателю: пишите ${type} @field(required: true).`)
    if (['ID', 'DateTime', 'UUID'].includes(type))
      fault(`тип ${type} не хранится: укажите тип записи или Date.`)
    if (reserved.includes(name)) fault('это поле есть у каждой записи: выберите другое имя.')
    if (!node.description) fault('опишите поле по-русски.')
    if (node.arguments?.length) fault('у хранимого поля не бывает аргументов: удалите их.')
    const isRequired = isNonNull || required === true
    if (order === true && (!isRequired || !['TEXT', 'INT', 'DATE'].includes(kind)))
      fault('упорядочивают по обязательному тексту, числу Int или дате.')
    const details = fieldDetails(node)
    const { notAfter } = details
    if (notAfter !== null && !this.#node.fields?.some(one => one.name.value === notAfter))
      fault(`поля ${notAfter} из notAfter у записи нет: укажите другое.`)
    return { kind, type, isRequired, ...details }
  }
}
