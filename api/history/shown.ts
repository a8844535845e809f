import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql'
import { isMarked } from '../access/personal-data.ts'
import { columnsBehind } from '../graphql/binding/schema-extensions.ts'
import { isList } from '../limits/cost/sizes.ts'

/** A field of a record that its changes show: where the audit log holds it, and what the contract says of it. */
export interface ShownField {
  readonly name: string
  readonly label: string
  readonly path: readonly string[]
  readonly type: GraphQLOutputType
}

/** What tells people nothing: `position` follows from the rows above. */
const technical = new Set(['version', 'key', 'position'])

/** What is shown of an object that a column holds: the rest of a term is read from its words. */
const partsOf: Readonly<Record<string, readonly string[]>> = { Term: ['sourceText', 'start', 'end'] }

const known = new WeakMap<GraphQLSchema, Map<string, readonly ShownField[]>>()

/** The fields of a type that changes show, in the order of the contract; personal ones never. Worked out once. */
export function shownFields(schema: GraphQLSchema, type: string): readonly ShownField[] {
  const ofSchema = known.get(schema) ?? new Map<string, readonly ShownField[]>()
  known.set(schema, ofSchema)
  const fields = ofSchema.get(type) ?? read(schema, type, '', [])
  ofSchema.set(type, fields)
  return fields
}

function read(
  schema: GraphQLSchema,
  typeName: string,
  prefix: string,
  path: readonly string[],
): readonly ShownField[] {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) return []
  return Object.values(type.getFields())
    .filter(
      ({ name, args, astNode }) =>
        !technical.has(name) && args.length === 0 && !isMarked(astNode?.directives),
    )
    .flatMap(field => shown(schema, typeName, field, prefix, path))
}

function shown(
  schema: GraphQLSchema,
  parent: string,
  field: GraphQLField<unknown, unknown>,
  prefix: string,
  path: readonly string[],
): readonly ShownField[] {
  const name = `${prefix}${field.name}`
  const type = getNamedType(field.type)
  const behind = columnsBehind(schema, `${parent}.${field.name}`)
  if (typeof behind === 'string') return read(schema, behind, `${name}.`, path)
  const one = { name, label: labelOf(field.description ?? ''), type: field.type }
  if (isLeafType(type)) {
    const column = behind?.includes(field.name) || behind?.length !== 1 ? field.name : behind[0]
    const isRead = behind !== null && type.name !== 'ID' && column && column !== 'id'
    return isRead ? [{ ...one, path: [...path, column] }] : []
  }
  const parts = partsOf[type.name]
  if (parts) {
    const within = read(schema, type.name, `${name}.`, [...path, field.name])
    return within.filter(({ path }) => parts.includes(path.at(-1) ?? ''))
  }
  // Rows of a list without ids of their own are a part of the record: its tasks.
  const isPart = isObjectType(type) && type.getInterfaces().length === 0 && isList(field.type)
  return isPart ? [{ ...one, path: [...path, field.name] }] : []
}

/** What a description calls a field: its beginning, without what it says of the value. */
const labelOf = (description: string): string =>
  /^.*?(?=[.;:]|\s\(|, (?:как|в порядке|например|если)|$)/u.exec(description)?.[0] ?? description

/** The value at a path of a state that the audit log holds. */
export const valueAt = (row: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, name) =>
      value instanceof Object ? Object.entries(value).find(([key]) => key === name)?.[1] : null,
    row,
  )
