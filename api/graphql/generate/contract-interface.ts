import {
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql'

/** An SDL file: its name without the extension, and what it declares. */
export interface SdlFile {
  readonly id: string
  readonly document: DocumentNode
}

type Composite = ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode

/** The types with fields that a document declares or extends. */
export const compositesOf = ({ definitions }: DocumentNode): readonly Composite[] =>
  definitions.filter(
    one =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION ||
      one.kind === Kind.OBJECT_TYPE_EXTENSION ||
      one.kind === Kind.INTERFACE_TYPE_DEFINITION,
  )
const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`
/** The name of the type of a field's arguments. */
export const argumentsOf = (type: string, field: string): string => `${type}${capital(field)}Args`
const byName = (parts: readonly Composite[]) => [...Map.groupBy(parts, ({ name }) => name.value)]

/** `types`: every object type by its name. */
const typesOf = (all: readonly Composite[]) => byName(all).map(([name]) => `    ${name}: ${name}`)

/** `args`: the arguments of each field that has any. */
const argsOf = (all: readonly Composite[]) =>
  byName(all).flatMap(([name, parts]) => {
    const fields = parts
      .flatMap(({ fields = [] }) => fields)
      .filter(field => field.arguments?.length)
      .map(field => `${field.name.value}: ${argumentsOf(name, field.name.value)}`)
    return fields.length > 0 ? [`    ${name}: { ${fields.join('; ')} }`] : []
  })

/** `files`: which fields of which type each SDL file declares. */
const filesOf = (files: readonly SdlFile[]) =>
  files.map(({ id, document }) => {
    const types = byName(compositesOf(document)).map(([name, parts]) => {
      const fields = parts.flatMap(({ fields = [] }) => fields.map(field => `'${field.name.value}'`))
      return `      ${name}: ${fields.join(' | ') || 'never'}`
    })
    return `    '${id}': {\n${types.join('\n')}\n    }`
  })

/** `inputs`: every input object by its name. */
const inputsOf = ({ definitions }: DocumentNode) =>
  definitions
    .filter(one => one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
    .map(({ name }) => `    ${name.value}: ${name.value}`)

/**
 * What `defineModule` checks resolvers against: the types of a contract, their arguments, and which file declares what. That
 * of a plugin adds to the maps of the core.
 */
export const contractInterface = (own: DocumentNode, files: readonly SdlFile[], core?: string): string => {
  const all = compositesOf(own)
  const added = (map: string) => (core ? `${core}['${map}'] & ` : '')
  return [
    'export interface Contract {',
    `  types: ${added('types')}{\n${typesOf(all).join('\n')}\n  }`,
    `  args: ${added('args')}{\n${argsOf(all).join('\n')}\n  }`,
    `  inputs: ${added('inputs')}{\n${inputsOf(own).join('\n')}\n  }`,
    `  files: {\n${filesOf(files).join('\n')}\n  }`,
    '}',
  ].join('\n')
}
