import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
} from 'graphql'

/** What a client may name in a schema, each with its type. */
function coordinatesOf(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    found.set(type.name, '')
    if (isEnumType(type)) for (const { name } of type.getValues()) found.set(`${type.name}.${name}`, '')
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      found.set(`${type.name}.${field.name}`, String(field.type))
      for (const arg of 'args' in field ? field.args : [])
        found.set(`${type.name}.${field.name}(${arg.name}:)`, String(arg.type))
    }
  }
  return found
}

/** How two contracts differ, by coordinate; what a new or lost type holds is not repeated. */
export interface ContractDifference {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly string[]
}

export function contractDifference(before: GraphQLSchema, after: GraphQLSchema): ContractDifference {
  const [old, now] = [coordinatesOf(before), coordinatesOf(after)]
  const missing = (from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>) =>
    [...from.keys()]
      .filter(one => !to.has(one))
      .filter((one, _, all) => {
        const owners = [one.split('.')[0] ?? '', one.split('(')[0] ?? ''].filter(owner => owner !== one)
        return !owners.some(owner => all.includes(owner))
      })
      .sort()
  return {
    added: missing(now, old),
    removed: missing(old, now),
    changed: [...old]
      .filter(([one, type]) => now.has(one) && now.get(one) !== type)
      .map(([one, type]) => `${one}: ${type} → ${now.get(one)}`)
      .sort(),
  }
}

/** A stored document that a server answers now and would refuse. */
export interface BrokenDocument {
  readonly manifest: string
  readonly operation: string
  readonly reason: string
}

const operationOf = (text: string): string =>
  /\b(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1] ?? text.slice(0, 40)

/** The stored documents that are valid in one contract and not in the other. */
export const brokenDocuments = (
  manifests: ReadonlyMap<string, readonly string[]>,
  before: GraphQLSchema,
  after: GraphQLSchema,
): readonly BrokenDocument[] =>
  [...manifests].flatMap(([manifest, texts]) =>
    texts.flatMap(text => {
      const document = parse(text)
      const [fault] = validate(after, document)
      if (!fault || validate(before, document).length > 0) return []
      return [{ manifest, operation: operationOf(text), reason: fault.message }]
    }),
  )
