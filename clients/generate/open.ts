import {
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  TypeInfo,
  type TypeNode,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** A contract whose answers may hold enum values that it does not know yet. */
export interface Opened {
  readonly document: DocumentNode
  /** The enums that answers hold, each read through a scalar named by `openName`. */
  readonly enums: readonly EnumTypeDefinitionNode[]
}

/** The name of the open type: a field of `SchoolKind` is read as `SchoolKindValue`. */
export const openName = (name: string): string => `${name}Value`

/**
 * Turns every enum that an answer holds into a scalar, while inputs keep the enum: a value that the server adds
 * later must not break a client, and a client must not send what the server does not know.
 */
export const openEnums = (document: DocumentNode): Opened => {
  const all = new Map(
    document.definitions
      .filter(definition => definition.kind === Kind.ENUM_TYPE_DEFINITION)
      .map(definition => [definition.name.value, definition]),
  )
  const enums = new Set<EnumTypeDefinitionNode>()
  const open = (type: TypeNode): TypeNode =>
    visit(type, {
      NamedType: node => {
        const found = all.get(node.name.value)
        if (!found) return undefined
        enums.add(found)
        return { ...node, name: { ...node.name, value: openName(node.name.value) } }
      },
    })
  const opened = visit(document, {
    FieldDefinition: { leave: field => ({ ...field, type: open(field.type) }) },
  })
  const scalars = [...enums].map(({ name }) => ({
    kind: Kind.SCALAR_TYPE_DEFINITION as const,
    name: { kind: Kind.NAME as const, value: openName(name.value) },
  }))
  return { document: { ...opened, definitions: [...opened.definitions, ...scalars] }, enums: [...enums] }
}

const read = (schema: GraphQLSchema, operations: DocumentNode): ReadonlySet<string> => {
  const info = new TypeInfo(schema)
  const names = new Set<string>()
  visit(
    operations,
    visitWithTypeInfo(info, {
      Field: () => {
        const type = getNamedType(info.getType())
        if (type) names.add(type.name)
      },
    }),
  )
  return names
}

/** The TypeScript of the open types that operations read: the known values for the editor, and any other string. */
export const openTypes = (
  { enums }: Opened,
  schema: GraphQLSchema,
  operations: DocumentNode,
): readonly string[] => {
  const names = read(schema, operations)
  return enums
    .filter(({ name }) => names.has(openName(name.value)))
    .map(({ name, description, values = [] }) => {
      const known = values.map(value => `\n  | '${value.name.value}'`).join('')
      const about = description ? `/** ${description.value} */\n` : ''
      return `${about}export type ${openName(name.value)} =${known}\n  | (string & {});\n`
    })
}
