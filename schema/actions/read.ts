import {
  type DocumentNode,
  type FieldDefinitionNode,
  GraphQLError,
  type InputValueDefinitionNode,
  Kind,
} from 'graphql'
import { fieldDetails, scalars, unwrap } from '../records/field.ts'
import { capital, type Owner, owners, type RecordField, type RecordType, small } from '../records/record.ts'
import { directiveArgs, directiveOf } from './directives.ts'

/** A mutation that saves a record of the plugin as its input says, with no code of its own. */
export interface SaveAction {
  readonly name: string
  /** The record as the input fills it. */
  readonly record: RecordType
  /** The field whose text is the basis of the audit entry. */
  readonly basis: string | null
}

const mutationsOf = ({ definitions }: DocumentNode): readonly FieldDefinitionNode[] =>
  definitions.flatMap(one =>
    one.kind === Kind.OBJECT_TYPE_EXTENSION && one.name.value === 'Mutation' ? (one.fields ?? []) : [],
  )

/** Whether a mutation needs no code: it `saves` what its input says. */
export const isSaving = (field: FieldDefinitionNode): boolean =>
  directiveArgs(directiveOf(field, 'action')).saves !== undefined

/** The saving actions of a contract. `document` is the completed one, `source` the one as it is written. */
export function readActions(
  plugin: string,
  source: DocumentNode,
  document: DocumentNode,
  enums: ReadonlySet<string>,
): readonly SaveAction[] {
  return mutationsOf(source)
    .filter(isSaving)
    .map(field => {
      const name = field.name.value
      const { saves, key, basis } = directiveArgs(directiveOf(field, 'action'))
      const owner = owners.find(one => one === saves)
      const type = unwrap(field.type).type
      const input = document.definitions.find(
        one => one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && one.name.value === `${capital(name)}Input`,
      )
      const fault = (text: string) => new GraphQLError(`${name}: ${text}`, { nodes: field })
      if (!owner) throw fault(`укажите в @action(saves:) одно из ${owners.join(', ')}.`)
      if (input?.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION)
        throw fault(`объявите input ${capital(name)}Input с полями записи.`)
      const given = input.fields ?? []
      if (!given.some(one => one.name.value === small(owner)))
        throw fault(`в ${input.name.value} нет поля ${small(owner)}: по нему находится владелец записи.`)
      const own = given.find(one => idTypeOf(one) === type)
      const fields = given
        .filter(one => one !== own && !['version', small(owner)].includes(one.name.value))
        .map(one => inputField(one, enums))
      const keys = key === undefined ? null : [key].flat().map(String)
      const unknown = keys?.find(one => !fields.some(other => other.name === one && other.isRequired))
      if (unknown !== undefined) throw fault(`поле ${unknown} в key не подходит: укажите обязательные поля.`)
      if (!keys && !own) throw fault('укажите key или добавьте поле с идентификатором изменяемой записи.')
      return {
        name,
        basis: typeof basis === 'string' ? basis : null,
        record: recordOf({ plugin, type, owner, keys, fields, id: own?.name.value ?? '' }),
      }
    })
}

interface Read {
  readonly plugin: string
  readonly type: string
  readonly owner: Owner
  readonly keys: readonly string[] | null
  readonly fields: readonly RecordField[]
  readonly id: string
}

const recordOf = ({ plugin, type, owner, keys, fields, id }: Read): RecordType => ({
  plugin,
  type,
  name: id,
  title: type,
  owner,
  field: id,
  isList: true,
  key: keys,
  roles: [],
  fields,
})

/** The type that an ID of an input names: by `@of`, or by the name of the field. */
function idTypeOf(node: InputValueDefinitionNode): string | null {
  if (unwrap(node.type).type !== 'ID') return null
  const { type } = directiveArgs(directiveOf(node, 'of'))
  return typeof type === 'string' ? type : capital(node.name.value)
}

function inputField(node: InputValueDefinitionNode, enums: ReadonlySet<string>): RecordField {
  const { type, isList, isNonNull } = unwrap(node.type)
  const named = idTypeOf(node)
  const kind = named ? 'REFERENCE' : isList ? 'ENUMS' : (scalars[type] ?? (enums.has(type) ? 'ENUM' : null))
  if (!kind)
    throw new GraphQLError(`Поле ${node.name.value} типа ${type} само не сохраняется: напишите действие.`, {
      nodes: node,
    })
  return { kind, type: named ?? type, isRequired: isNonNull, ...fieldDetails(node) }
}
