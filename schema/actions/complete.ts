import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  GraphQLError,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  print,
} from 'graphql'
import { capital } from '../records/record.ts'
import { directiveArgs, directiveOf } from './directives.ts'

const quoted = (value: string): string => JSON.stringify(value)

/** A contract with what its short forms stand for: see `@action`, `@takes`, and the types that implement `Node`. */
export function completed(document: DocumentNode): DocumentNode {
  const types = new Map(
    document.definitions
      .filter(one => one.kind === Kind.OBJECT_TYPE_DEFINITION)
      .map(one => [one.name.value, one]),
  )
  const definitions = document.definitions.flatMap((one): readonly DefinitionNode[] => {
    if (one.kind === Kind.OBJECT_TYPE_DEFINITION) return [identified(one)]
    if (one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return [filled(one, types)]
    return one.kind === Kind.OBJECT_TYPE_EXTENSION && one.name.value === 'Mutation'
      ? withPayloads(one)
      : [one]
  })
  return { ...document, definitions }
}

const fieldsOf = (text: string): readonly FieldDefinitionNode[] =>
  parse(text, { noLocation: true }).definitions.flatMap(one =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION ? (one.fields ?? []) : [],
  )

const identity = fieldsOf(`type Identity {
  "Идентификатор записи."
  id: ID!
  "Версия записи: растёт с каждым изменением; передаётся при изменении записи."
  version: Int!
}`)

/** What implements `Node` has an id and a version, written or not. */
function identified(type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const isNode = type.interfaces?.some(({ name }) => name.value === 'Node')
  const isWritten = type.fields?.some(({ name }) => name.value === 'id')
  if (!isNode || isWritten) return type
  return { ...type, fields: [...identity, ...(type.fields ?? [])] }
}

/** An input with the fields that it takes of a type, as they are described there. */
function filled(
  input: InputObjectTypeDefinitionNode,
  types: ReadonlyMap<string, ObjectTypeDefinitionNode>,
): InputObjectTypeDefinitionNode {
  const taking = directiveOf(input, 'takes')
  if (!taking) return input
  const { from, fields } = directiveArgs(taking)
  const type = types.get(String(from))
  const names = [fields].flat().map(String)
  const own = input.fields ?? []
  const taken = names.map(name => {
    const field = own.find(one => one.name.value === name)
    if (field) return field
    const given = type?.fields?.find(one => one.name.value === name)
    if (given) return inputField(given)
    throw new GraphQLError(`${input.name.value}: у типа ${from} нет поля ${name}.`, { nodes: taking })
  })
  return {
    ...input,
    directives: without(input.directives, ['takes']),
    fields: [...own.filter(({ name }) => !names.includes(name.value)), ...taken],
  }
}

const without = (
  directives: readonly ConstDirectiveNode[] = [],
  names: readonly string[],
): ConstDirectiveNode[] => directives.filter(({ name }) => !names.includes(name.value))

const inputField = ({
  description,
  name,
  type,
  directives,
}: FieldDefinitionNode): InputValueDefinitionNode => ({
  kind: Kind.INPUT_VALUE_DEFINITION,
  ...(description && { description }),
  name,
  type,
  directives: without(directives, ['personalData']),
})

/** The mutations of an extension with their argument, and the payloads that they name. */
function withPayloads(extension: ObjectTypeExtensionNode): readonly DefinitionNode[] {
  const pairs = (extension.fields ?? []).map(field => withPayload(field))
  return [
    { ...extension, fields: pairs.map(([field]) => field) },
    ...pairs.flatMap(([, payload]) => payload ?? []),
  ]
}

function withPayload(field: FieldDefinitionNode): readonly [FieldDefinitionNode, DefinitionNode | undefined] {
  const action = directiveOf(field, 'action')
  if (!action) return [field, undefined]
  const name = capital(field.name.value)
  const { result, record } = directiveArgs(action)
  const [complete] = fieldsOf(
    `type Mutation { ${field.name.value}("Параметры действия." input: ${name}Input!): ${name}Payload! }`,
  )
  const [payload] = parse(
    `${quoted(`Результат: ${result}.`)}
    type ${name}Payload {
      ${quoted(`${record}; null, если действие отклонено.`)}
      record: ${print(field.type)}
      "Замечания по правилам региона: причины отказа и предупреждения."
      findings: [Finding!]!
    }`,
    { noLocation: true },
  ).definitions
  return complete
    ? [{ ...field, arguments: complete.arguments ?? [], type: complete.type }, payload]
    : [field, undefined]
}
