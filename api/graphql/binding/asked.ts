import {
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { type Asked, everything } from '../../data/asked.ts'
import { columnsBehind } from './schema-extensions.ts'

/** The fields that an operation asks of each type, wherever it does. */
type AskedFields = ReadonlyMap<string, ReadonlySet<string>>

const known = new WeakMap<OperationDefinitionNode, AskedFields>()

/**
 * What the operation asks of the records that a field gives, or of a type among them; of all records of a type alike, so
 * that they share statements.
 */
export function askedOf(info: GraphQLResolveInfo, type?: string): Asked {
  const { operation, fragments, schema, returnType } = info
  let fields = known.get(operation)
  if (!fields) {
    fields = askedFields(schema, operation, fragments)
    known.set(operation, fields)
  }
  const connection = getNamedType(returnType)
  const record = type === undefined ? recordOf(schema, returnType) : schema.getType(type)
  if (!record) return everything
  const asks = (type: string, ...names: readonly string[]) => names.some(name => fields.get(type)?.has(name))
  return {
    columns: isObjectType(record) ? columnsOf(schema, fields, record.name) : null,
    cursors:
      asks(`${record.name}Edge`, 'cursor') ||
      (asks(connection.name, 'pageInfo') && asks('PageInfo', 'startCursor', 'endCursor')),
  }
}

/** The type of a record, or of the records of a connection. */
function recordOf(schema: GraphQLSchema, type: GraphQLOutputType): GraphQLNamedType {
  const named = getNamedType(type)
  const [, node] = /^(.+)Connection$/.exec(named.name) ?? []
  return (node && schema.getType(node)) || named
}

/** The columns behind the fields that are asked of a type; null where a field is made of the whole row. */
function columnsOf(schema: GraphQLSchema, fields: AskedFields, type: string): ReadonlySet<string> | null {
  const columns = new Set<string>()
  for (const field of fields.get(type) ?? []) {
    const behind = columnsBehind(schema, `${type}.${field}`)
    const own = typeof behind === 'string' ? columnsOf(schema, fields, behind) : behind
    if (!own) return null
    for (const column of own) columns.add(column)
  }
  return columns
}

function askedFields(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): AskedFields {
  const asked = new Map<string, Set<string>>()
  const read = new Set<string>()
  const add = (type: GraphQLNamedType | undefined, { selections }: SelectionSetNode): void => {
    const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition
        add(on ? schema.getType(on.name.value) : type, selection.selectionSet)
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments[selection.name.value]
        if (!fragment || read.has(fragment.name.value)) continue
        read.add(fragment.name.value)
        add(schema.getType(fragment.typeCondition.name.value), fragment.selectionSet)
      } else {
        for (const object of objects) {
          const field = object.getFields()[selection.name.value]
          if (!field) continue
          const fields = asked.get(object.name) ?? new Set()
          asked.set(object.name, fields.add(field.name))
          if (selection.selectionSet) add(getNamedType(field.type), selection.selectionSet)
        }
      }
    }
  }
  add(schema.getRootType(operation.operation) ?? undefined, operation.selectionSet)
  return asked
}
