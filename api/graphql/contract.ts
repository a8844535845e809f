import { printSchemaWithDirectives } from '@graphql-tools/utils'
import {
  astFromValue,
  buildASTSchema,
  concatAST,
  DirectiveLocation,
  type GraphQLArgument,
  GraphQLDirective,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  isUnionType,
  print,
} from 'graphql'
import { type LabelledEnum, readLabels } from '../../schema/labels.ts'
import { coreFiles, readSdl } from '../../schema/read-sdl.ts'
import { type Binding, published, readBinding } from './binding/directives.ts'

/** A contract as it is published, and what its SDL says to code alone. */
export interface ReadContract {
  readonly contract: GraphQLSchema
  readonly binding: Binding
  readonly labels: readonly LabelledEnum[]
}

/** Reads SDL files, those of plugins with what follows from their records. */
export function readContract(files: readonly (string | URL)[]): ReadContract {
  const document = concatAST(files.map(readSdl))
  return {
    contract: buildASTSchema(published(document)),
    binding: readBinding(document),
    labels: readLabels(document),
  }
}

/** The SDL of a served schema, with its directives. */
export const printContract = (schema: GraphQLSchema): string => `${printSchemaWithDirectives(schema)}\n`

/** The core's SDL files, in the order of their names. */
export const coreContract = coreFiles

/** The built schema and its contract differ: every coordinate where they do. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  readonly differences: readonly string[]
  constructor(differences: readonly string[]) {
    super(
      `Код расходится с контрактом (schema/*.graphql, plugins/*/schema.graphql):\n  ${differences.join('\n  ')}`,
    )
    this.differences = differences
  }
}

/**
 * Holds the built schema against the contract by coordinate. Gives the built schema with the contract's
 * descriptions, deprecations and directives, or throws a ContractError that lists every difference.
 */
export function applyContract(built: GraphQLSchema, contract: GraphQLSchema): GraphQLSchema {
  const differences: string[] = []
  const directives = contract.getDirectives().filter(directive => !isSpecifiedDirective(directive))
  // A type that only a directive's argument names (Role) comes with the directive, not from the code.
  const ofDirectives = new Set(directives.flatMap(({ args }) => args.map(arg => getNamedType(arg.type).name)))
  const names = new Set([...typeNames(built), ...typeNames(contract).filter(name => !ofDirectives.has(name))])
  for (const name of [...names].sort()) {
    compareTypes(built.getType(name), contract.getType(name), differences)
  }
  if (differences.length > 0) throw new ContractError(differences)
  return new GraphQLSchema({
    ...built.toConfig(),
    directives: [
      ...built.getDirectives().map(withKnownLocations),
      ...directives.map(directive => ofTypes(directive, built)),
    ],
  })
}

/** A directive without the locations of drafts: clients of the published specification refuse what they do not know. */
function withKnownLocations(directive: GraphQLDirective): GraphQLDirective {
  const locations = directive.locations.filter(
    location => location !== DirectiveLocation.DIRECTIVE_DEFINITION,
  )
  return new GraphQLDirective({ ...directive.toConfig(), locations })
}

/** A directive whose arguments take the built schema's own type where it has one of that name: Role is also answered. */
function ofTypes(directive: GraphQLDirective, built: GraphQLSchema): GraphQLDirective {
  const own = (type: GraphQLInputType): GraphQLInputType => {
    if (isListType(type)) return new GraphQLList(own(type.ofType))
    if (isNonNullType(type)) return new GraphQLNonNull(own(type.ofType))
    const found = built.getType(type.name)
    return isInputType(found) ? found : type
  }
  const { args, ...config } = directive.toConfig()
  const owned = Object.entries(args).map(([name, arg]) => [name, { ...arg, type: own(arg.type) }] as const)
  return new GraphQLDirective({ ...config, args: Object.fromEntries(owned) })
}

const typeNames = (schema: GraphQLSchema): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter(type => !isSpecifiedScalarType(type) && !type.name.startsWith('__'))
    .map(type => type.name)

function compareTypes(
  built: GraphQLNamedType | undefined,
  contract: GraphQLNamedType | undefined,
  out: string[],
): void {
  if (!built) out.push(`missing ${kindOf(contract)} ${contract?.name}`)
  else if (!contract) out.push(`unexpected ${kindOf(built)} ${built.name}`)
  else if (kindOf(built) !== kindOf(contract)) {
    out.push(`changed ${built.name}: ${kindOf(contract)} in the contract, ${kindOf(built)} in the code`)
  } else {
    built.description = contract.description
    built.astNode = contract.astNode as never // one kind, checked above
    compareParts(built.name, partsOf(built), partsOf(contract), out)
  }
}

const kindOf = (type: GraphQLNamedType | undefined): string =>
  type?.constructor.name.replace(/^GraphQL|Type$/g, '') ?? ''

type Described = {
  description?: unknown
  deprecationReason?: unknown
  astNode?: unknown
  extensions?: unknown
}

/** A part of a type: how it reads, what it holds, and the value itself to copy the contract's words onto. */
interface Part {
  readonly text: string
  readonly value: Described
  readonly parts: ReadonlyMap<string, Part>
}

function partsOf(type: GraphQLNamedType): ReadonlyMap<string, Part> {
  if (isObjectType(type) || isInterfaceType(type)) {
    const fields = Object.values(type.getFields()).map((field): [string, Part] => [
      field.name,
      fieldPart(field),
    ])
    const interfaces = type.getInterfaces().map((one): [string, Part] => [`implements ${one.name}`, leaf('')])
    return new Map([...fields, ...interfaces])
  }
  if (isInputObjectType(type)) {
    return new Map(Object.values(type.getFields()).map(field => [field.name, inputPart(field)]))
  }
  if (isEnumType(type)) return new Map(type.getValues().map(value => [value.name, leaf('', value)]))
  if (isUnionType(type)) return new Map(type.getTypes().map(one => [one.name, leaf('')]))
  return new Map()
}

const leaf = (text: string, value: Described = {}): Part => ({ text, value, parts: new Map() })

const fieldPart = (field: GraphQLField<unknown, unknown>): Part => ({
  text: `: ${field.type}`,
  value: field,
  parts: new Map(field.args.map(arg => [`(${arg.name}:)`, inputPart(arg)])),
})

const inputPart = (input: GraphQLArgument | GraphQLInputField): Part => {
  const ast = input.defaultValue === undefined ? null : astFromValue(input.defaultValue, input.type)
  return leaf(`: ${input.type}${ast ? ` = ${print(ast)}` : ''}`, input)
}

function compareParts(
  owner: string,
  built: ReadonlyMap<string, Part>,
  contract: ReadonlyMap<string, Part>,
  out: string[],
): void {
  for (const name of new Set([...contract.keys(), ...built.keys()])) {
    const [is, should] = [built.get(name), contract.get(name)]
    const coordinate = /^[(]/.test(name)
      ? `${owner}${name}`
      : name.startsWith('implements')
        ? `${owner} ${name}`
        : `${owner}.${name}`
    if (!is) out.push(`missing ${coordinate}${should?.text ?? ''}`)
    else if (!should) out.push(`unexpected ${coordinate}${is.text}`)
    else {
      if (is.text !== should.text)
        out.push(`changed ${coordinate}${should.text} in the contract, ${is.text.slice(2)} in the code`)
      adopt(is.value, should.value)
      compareParts(coordinate, is.parts, should.parts, out)
    }
  }
}

function adopt(built: Described, contract: Described): void {
  if (!('description' in contract)) return
  built.description = contract.description
  built.deprecationReason = contract.deprecationReason
  built.astNode = contract.astNode
}
