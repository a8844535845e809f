import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  getDirectiveValues,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** That a document names a field with an `@access`, and the roles any of which is enough for it. */
export interface Need {
  /** The operation that names it; null for a fragment, which any operation may use. */
  readonly operation: OperationDefinitionNode | null
  readonly field: string
  readonly roles: readonly string[]
}

const known = new WeakMap<DocumentNode, WeakMap<GraphQLSchema, readonly Need[]>>()

/**
 * What a document needs by the `@access` of each field it names, skipped and included ones alike. Worked out once a
 * document: parsed documents are kept by the server, and looking at every field costs as much as executing it.
 */
export function needsOf(schema: GraphQLSchema, document: DocumentNode): readonly Need[] {
  const bySchema = known.get(document) ?? new WeakMap<GraphQLSchema, readonly Need[]>()
  known.set(document, bySchema)
  const needs = bySchema.get(schema) ?? find(schema, document)
  bySchema.set(schema, needs)
  return needs
}

function find(schema: GraphQLSchema, document: DocumentNode): readonly Need[] {
  return document.definitions.flatMap(definition => {
    const operation = definition.kind === Kind.OPERATION_DEFINITION ? definition : null
    return fieldsIn(schema, definition).map(field => ({ operation, ...field }))
  })
}

type FieldNeed = Pick<Need, 'field' | 'roles'>

function fieldsIn(schema: GraphQLSchema, definition: DefinitionNode): readonly FieldNeed[] {
  const found: FieldNeed[] = []
  const types = new TypeInfo(schema)
  const fields = {
    Field: () => {
      const field = types.getFieldDef()
      const roles = field ? rolesOf(schema, field) : null
      if (roles && field) found.push({ field: field.name, roles })
    },
  }
  visit(definition, visitWithTypeInfo(types, fields))
  return found
}

/** The roles that the contract states of a field; null if it states none, so that its parent's hold. */
export function rolesOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
): readonly string[] | null {
  const directive = schema.getDirective('access')
  const stated = directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined
  return Array.isArray(stated?.to) ? stated.to : null
}
