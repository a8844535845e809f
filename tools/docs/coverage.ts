import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql'
import { type Definition, definitionOf } from '../../api/compile/definition.ts'

/** What of a schema is compiled. */
export interface Coverage {
  /** Every root field of queries, and whether it is compiled. */
  readonly roots: readonly { readonly name: string; readonly isCompiled: boolean }[]
  /** The fields of records that code answers: a root field under which one is selected is answered by the resolvers. */
  readonly code: readonly string[]
}

const rootKinds: ReadonlySet<string> = new Set([
  'rootConnection',
  'rootRecord',
  'rootNode',
  'rootNodes',
  'rootText',
  'rootValue',
])

/** What of a schema is compiled, and what is left to the resolvers. */
export function coverageOf(schema: GraphQLSchema): Coverage {
  const query = schema.getQueryType()
  const roots = Object.keys(query?.getFields() ?? {}).map(name => {
    const definition = definitionOf(schema, `Query.${name}`)
    return { name, isCompiled: isDefined(definition) && rootKinds.has(definition.kind) }
  })
  const compiled = new Set(roots.filter(({ isCompiled }) => isCompiled).map(({ name }) => name))
  const types = reachable(
    Object.values(query?.getFields() ?? {})
      .filter(({ name }) => compiled.has(name))
      .map(({ type }) => getNamedType(type))
      .filter(isObjectType),
  )
  const code = [...types].flatMap(type =>
    Object.keys(type.getFields())
      .map(name => `${type.name}.${name}`)
      .filter(coordinate => isCode(definitionOf(schema, coordinate))),
  )
  return { roots, code: code.toSorted() }
}

type Found = ReturnType<typeof definitionOf>

const isDefined = (definition: Found): definition is Definition =>
  definition !== null && definition !== 'code'

const isCode = (definition: Found): boolean =>
  definition === 'code' || (isDefined(definition) && definition.kind === 'computed' && !definition.expression)

/** The types that are reached from some types. */
function reachable(from: readonly GraphQLObjectType[]): ReadonlySet<GraphQLObjectType> {
  const found = new Set<GraphQLObjectType>()
  const waiting = [...from]
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (found.has(type)) continue
    found.add(type)
    const fields = Object.values(type.getFields())
    waiting.push(...fields.map(field => getNamedType(field.type)).filter(isObjectType))
  }
  return found
}
