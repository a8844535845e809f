import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  validate,
} from 'graphql'
import { apiError } from '../graphql/errors/table.ts'
import { parseLimited } from '../limits/document/parse-limited.ts'
import type { Limits } from '../server/limits.ts'

const path = 'input.document'
const longest = 20_000

/**
 * BAD_INPUT unless a document is one query of the schema with no other variable than `$id: ID!`, TOO_COSTLY if it exceeds
 * the limits of documents.
 */
export function requireDocument(schema: GraphQLSchema, text: string, limits: Limits): void {
  if (text.length > longest)
    throw apiError('TEXT_TOO_LONG', `Запрос длиннее ${longest} знаков: сократите его.`, path)
  const document = parsed(text, limits)
  const [error] = validate(schema, document, undefined, { maxErrors: 1 })
  if (error)
    throw apiError('SCHEMA_MISMATCH', `Запрос не подходит к схеме (${error.message}): исправьте его.`, path)
  const operations = document.definitions.filter(one => one.kind === Kind.OPERATION_DEFINITION)
  const [operation] = operations
  if (operations.length !== 1 || operation?.operation !== OperationTypeNode.QUERY)
    throw apiError('CHOICE_INVALID', 'В запросе должна быть одна операция query: исправьте его.', path)
  const others = (operation.variableDefinitions ?? []).filter(
    ({ variable, type, defaultValue }) =>
      variable.name.value !== 'id' || print(type) !== 'ID!' || defaultValue !== undefined,
  )
  if (others.length > 0)
    throw apiError('CHOICE_INVALID', 'Переменная запроса может быть одна – $id: ID!: исправьте его.', path)
}

function parsed(text: string, limits: Limits): DocumentNode {
  try {
    return parseLimited(text, limits, parse)
  } catch (error) {
    // Errors of the limits have a code, those of the parser have none.
    if (error instanceof GraphQLError && error.extensions.code) throw error
    throw apiError('SYNTAX_INVALID', 'Запрос не читается как GraphQL: исправьте его.', path)
  }
}

/** BAD_INPUT unless all are names of types of records. */
export function requireTypes(schema: GraphQLSchema, types: readonly string[]): void {
  const isRecord = (name: string) => {
    const type = schema.getType(name)
    return isObjectType(type) && type.getInterfaces().some(one => one.name === 'Node')
  }
  if (types.length <= 100 && types.every(isRecord)) return
  throw apiError(
    'FORMAT_INVALID',
    'Такого типа записей нет: передайте в types имена типов, например School или Roadmap.',
    'input.types',
  )
}

/** The field of a type that holds its state; null without one. */
export function stateField(schema: GraphQLSchema, typeName: string): string | null {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) return null
  const fields = type.getFields()
  const name = ['state', 'status'].find(one => isEnumType(getNamedType(fields[one]?.type)))
  return name ?? null
}

/** A query for the state of a record of a type. */
export const stateDocument = (typeName: string, field: string): string =>
  `query State($id: ID!) { node(id: $id) { ... on ${typeName} { ${field} } } }`

/** The state of a record in an answer to `stateDocument`; null where the record is gone. */
export function stateIn(
  data: Readonly<Record<string, unknown>> | null | undefined,
  field: string,
): string | null {
  const node: unknown = data?.node
  const value = typeof node === 'object' && node !== null ? Reflect.get(node, field) : null
  return typeof value === 'string' ? value : null
}
