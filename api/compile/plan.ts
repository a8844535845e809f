import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import { type Write, writeOf } from './root.ts'
import { type Compiling, conditionsIn, type Field, fieldsOf, NotCompiled } from './selection.ts'

/** A root field of an operation. */
export interface Root {
  readonly key: string
  readonly nodes: readonly FieldNode[]
  /** Whether the field may not be null. */
  readonly isRequired: boolean
  /** Writes its answer; null where the interpreter has to. */
  readonly write: Write | null
}

/** How an operation is answered. */
export interface Plan {
  readonly roots: readonly Root[]
  /** The document of some roots alone. */
  readonly only: (roots: readonly Root[]) => DocumentNode
}

type Values = Readonly<Record<string, unknown>>

/** What `@skip` and `@include` make of one document at most; beyond that it is interpreted. */
const mostVariants = 16

interface Variants {
  readonly conditions: readonly string[]
  /** By the values of the conditions; null where nothing is compiled. */
  readonly plans: Map<string, Plan | null>
}

const known = new WeakMap<OperationDefinitionNode, Variants>()

/**
 * The plan of an operation, made once for a document and the values of its conditions; it goes when the document does. It
 * holds nothing of the caller: rights, pages and filters are filled in for each request. Null if nothing is compiled.
 */
export function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Values,
): Plan | null {
  let variants = known.get(operation)
  if (!variants) {
    variants = { conditions: conditionsIn(document), plans: new Map() }
    known.set(operation, variants)
  }
  const { conditions, plans } = variants
  const values = Object.fromEntries(conditions.map(name => [name, variables[name]]))
  const key = conditions.length === 0 ? '' : JSON.stringify(values)
  const found = plans.get(key)
  if (found !== undefined || plans.size >= mostVariants) return found ?? null
  const made = compile(schema, document, operation, values)
  plans.set(key, made)
  return made
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  conditions: Values,
): Plan | null {
  const query = schema.getQueryType()
  if (!query) return null
  const definitions = document.definitions.filter(one => one.kind === Kind.FRAGMENT_DEFINITION)
  const fragments = new Map(definitions.map(one => [one.name.value, one]))
  const compiling = (): Compiling => ({ schema, fragments, conditions, size: { fields: 0 } })
  const rootOf = (field: Field): Root => ({
    key: field.key,
    nodes: field.nodes,
    isRequired: isNonNullType(query.getFields()[field.name]?.type),
    write: unlessNotCompiled(() => writeOf(compiling(), query, field)),
  })
  const fields = unlessNotCompiled(() => fieldsOf(compiling(), query, [operation.selectionSet]))
  const roots = fields?.map(rootOf) ?? []
  if (roots.every(({ write }) => write === null)) return null
  const documents = new Map<string, DocumentNode>()
  return {
    roots,
    only: some => {
      const name = some.map(({ key }) => key).join(' ')
      const selections = some.flatMap(({ nodes }) => nodes)
      const found = documents.get(name) ?? {
        kind: Kind.DOCUMENT,
        definitions: [
          { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } },
          ...definitions,
        ],
      }
      if (documents.size < mostVariants) documents.set(name, found)
      return found
    },
  }
}

function unlessNotCompiled<T>(make: () => T): T | null {
  try {
    return make()
  } catch (error) {
    if (error instanceof NotCompiled) return null
    throw error
  }
}
