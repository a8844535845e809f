import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql'
import { hidePersonalData, isMarked } from '../access/personal-data.ts'
import { performedOnce } from '../action/document/request-actions.ts'
import { coreVersion, type RegionPlugin } from '../plugin/contract.ts'
import { guardFields } from '../plugin/field.ts'
import { bindSchema, type Resolver } from './binding/bind.ts'
import { createBuilder } from './binding/builder.ts'
import { byConvention } from './binding/conventions.ts'
import type { Definition } from './binding/fields.ts'
import { decodeArguments, inputDecoder, unnamedIds } from './binding/input.ts'
import type { Module } from './binding/module.ts'
import { type ColumnsBehind, type Tables, withExtensions } from './binding/schema-extensions.ts'
import { applyContract, ContractError, coreContract, readContract } from './contract.ts'
import { modules } from './modules.ts'
import { buildScalars } from './scalars.ts'

/**
 * The schema of the core and a set of plugins, as their SDL declares it, with the resolvers of their modules. Pure: the
 * same plugins give the same schema, and two schemas share nothing. Throws a ContractError where a module resolves what
 * no SDL declares, or where a field has neither a resolver nor a column.
 */
export function createSchema(plugins: readonly RegionPlugin[]): GraphQLSchema {
  for (const plugin of plugins) {
    if (plugin.core !== `^${coreVersion.split('.')[0]}`) {
      throw new Error(`Плагин ${plugin.id} написан для ядра ${plugin.core}, а это ядро ${coreVersion}.`)
    }
  }
  const { contract, binding, labels } = readContract([
    ...coreContract(),
    ...plugins.map(plugin => plugin.sdl),
  ])
  const all = [...modules, ...plugins.map(({ module }) => module)]
  const tables: Tables = new Map(all.flatMap(({ tables }) => tables).map(table => [table.type, table]))
  const unnamed = unnamedIds(contract, binding).map(coordinate => `missing @of ${coordinate}`)
  if (unnamed.length > 0) throw new ContractError(unnamed)
  const resolvers = resolversOf(all, contract, tables)
  const decoderOf = inputDecoder(binding)
  const behind = behindFields(all)
  const columns = columnsBehind(behind, contract)
  const builder = createBuilder()
  buildScalars(builder)
  bindSchema(builder, contract, (type, name) => {
    const object = contract.getType(type)
    const own = resolvers.get(`${type}.${name}`)
    if (!isObjectType(object)) return own ?? null
    if (own)
      return object === contract.getMutationType()
        ? performedOnce(own)
        : decodeArguments(object.getFields()[name], decoderOf, own)
    return byConvention(object, name, tables, binding.get(`${type}.${name}`)?.idTypes?.[0]) as Resolver | null
  })
  const built = builder.toSchema({ sortSchema: false })
  const schema = hidePersonalData(applyContract(built, contract))
  withExtensions(schema, { tables, binding, labels, columns, resolvers: behind, decoderOf })
  for (const plugin of plugins) guardFields(schema, plugin)
  return schema
}

/** The resolvers of modules by coordinate; every difference from the contract at once. */
function resolversOf(
  all: readonly Module[],
  contract: GraphQLSchema,
  tables: Tables,
): ReadonlyMap<string, Resolver> {
  const differences: string[] = []
  const found = new Map<string, Resolver>()
  for (const { types } of all)
    for (const [type, fields] of Object.entries(types))
      for (const [name, field] of Object.entries(fields)) {
        const coordinate = `${type}.${name}`
        const object = contract.getType(type)
        if (!isObjectType(object) || !object.getFields()[name]) differences.push(`unexpected ${coordinate}`)
        else if (found.has(coordinate)) differences.push(`resolved twice: ${coordinate}`)
        found.set(coordinate, resolverOf(field))
      }
  differences.push(...unanswered(contract, found, tables))
  if (differences.length > 0) throw new ContractError(differences)
  return found
}

/** The functions and definitions of all modules, by coordinate. */
const behindFields = (all: readonly Module[]): ReadonlyMap<string, unknown> =>
  new Map(
    all.flatMap(({ types }) =>
      Object.entries(types).flatMap(([type, fields]) =>
        Object.entries(fields).map(([name, field]) => [`${type}.${name}`, field] as const),
      ),
    ),
  )

/** What each field takes of its record's row: a field without a resolver is the property of its own name. */
function columnsBehind(behind: ReadonlyMap<string, unknown>, contract: GraphQLSchema): ColumnsBehind {
  const columns = new Map<string, readonly string[] | string>()
  for (const type of Object.values(contract.getTypeMap()).filter(isObjectType))
    for (const { name, type: returned, astNode } of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${name}`
      const field = behind.get(coordinate)
      // The right to a personal field depends on the whole row.
      if (isMarked(astNode?.directives) || typeof field === 'function') continue
      // `Module` has lost the type: a field that is not a function is a definition.
      const { kind, columns: own } = (field ?? { columns: [name] }) as Partial<
        Definition<never, never, never>
      >
      if (kind === 'sameRow') columns.set(coordinate, getNamedType(returned).name)
      else if (own) columns.set(coordinate, own)
    }
  return columns
}

// `Module` has forgotten what `defineModule` has checked: a field is a resolver, or a definition that has one.
const resolverOf = (field: unknown): Resolver =>
  typeof field === 'function' ? (field as Resolver) : (field as { readonly resolve: Resolver }).resolve

/** Fields of records and root fields that nothing answers. */
function unanswered(
  contract: GraphQLSchema,
  found: ReadonlyMap<string, Resolver>,
  tables: Tables,
): readonly string[] {
  const roots = [contract.getQueryType(), contract.getMutationType(), contract.getSubscriptionType()]
  const columns: readonly (readonly [GraphQLObjectType | null | undefined, readonly string[]])[] = [
    ...roots.map(type => [type, []] as const),
    ...[...tables].map(
      ([name, { fields }]) => [contract.getType(name) as GraphQLObjectType | undefined, fields] as const,
    ),
  ]
  return columns.flatMap(([type, known]) =>
    Object.keys(type?.getFields() ?? {})
      .filter(name => !known.includes(name) && !found.has(`${type?.name}.${name}`))
      .map(name => `missing ${type?.name}.${name}`),
  )
}
