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
import { everything, type Projection } from '../../data/projection.ts'
import { columnsBehind } from './schema-extensions.ts'

/** The fields that an operation selects on each type, at all its places. */
type SelectedFields = ReadonlyMap<string, ReadonlySet<string>>

const known = new WeakMap<OperationDefinitionNode, SelectedFields>()

/**
 * The projection of the records of a field, or of a type among them. It is the same for all records of a type in the
 * operation, so that they share statements.
 */
export function projectionOf(info: GraphQLResolveInfo, type?: string): Projection {
  const { operation, fragments, schema, returnType } = info
  let fields = known.get(operation)
  if (!fields) {
    fields = selectedFields(schema, operation, fragments)
    known.set(operation, fields)
  }
  const connection = getNamedType(returnType)
  const record = type === undefined ? recordOf(schema, returnType) : schema.getType(type)
  if (!record) return everything
  const selects = (type: string, ...names: readonly string[]) =>
    names.some(name => fields.get(type)?.has(name))
  return {
    columns: isObjectType(record) ? columnsOf(schema, fields, record.name) : null,
    cursors:
      selects(`${record.name}Edge`, 'cursor') ||
      (selects(connection.name, 'pageInfo') && selects('PageInfo', 'startCursor', 'endCursor')),
  }
}

/** The type of a record, or of the records of a connection. */
function recordOf(schema: GraphQLSchema, type: GraphQLOutputType): GraphQLNamedType {
  const named = getNamedType(type)
  const [, node] = /^(.+)Connection$/.exec(named.name) ?? []
  return (node && schema.getType(node)) || named
}

/** The columns behind the selected fields of a type; null if a field needs the whole row. */
function columnsOf(schema: GraphQLSchema, fields: SelectedFields, type: string): ReadonlySet<string> | null {
  const columns = new Set<string>()
  for (const field of fields.get(type) ?? []) {
    const behind = columnsBehind(schema, `${type}.${field}`)
    const own = typeof behind === 'string' ? columnsOf(schema, fields, behind) : behind
    if (!own) return null
    for (const column of own) columns.add(column)
  }
  return columns
}

function selectedFields(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): SelectedFields {
  const selected = new Map<string, Set<string>>()
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
          const fields = selected.get(object.name) ?? new Set()
          selected.set(object.name, fields.add(field.name))
          if (selection.selectionSet) add(getNamedType(field.type), selection.selectionSet)
        }
      }
    }
  }
  add(schema.getRootType(operation.operation) ?? undefined, operation.selectionSet)
  return selected
}
