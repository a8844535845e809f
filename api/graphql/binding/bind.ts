import {
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInputField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql'
import type { Context } from '../context.ts'
import type { Builder } from './builder.ts'

export type Resolver = GraphQLFieldResolver<never, Context>
/** The resolver of a field by its type and name; null if a property of the parent is the answer. */
export type ResolverOf = (type: string, field: string) => Resolver | null

/** Registers every enum, input, object, interface and union of the contract with Pothos; code gives resolvers alone. */
export function bindSchema(builder: Builder, contract: GraphQLSchema, resolverOf: ResolverOf): void {
  const ofDirectives = directiveTypes(contract)
  for (const type of Object.values(contract.getTypeMap())) {
    if (isSpecifiedScalarType(type) || type.name.startsWith('__') || ofDirectives.has(type.name)) continue
    if (isEnumType(type)) builder.enumType(type.name, { values: type.getValues().map(({ name }) => name) })
    if (isUnionType(type)) bindUnion(builder, type.name, type.getTypes())
    if (isInputObjectType(type))
      builder.inputType(type.name as never, {
        fields: t => mapped(type.getFields(), part => t.field(inputOf(part))) as never,
      })
    if (isInterfaceType(type))
      builder.interfaceType(
        type.name as never,
        { fields: fieldsOf(type, () => null), resolveType: typenameOf } as never,
      )
    if (isObjectType(type)) bindObject(builder, type, contract, resolverOf)
  }
}

/** The types that only a directive's argument names (Role). */
export const directiveTypes = (contract: GraphQLSchema): ReadonlySet<string> => {
  const types = Object.values(contract.getTypeMap())
  const fields = types.flatMap(type =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  )
  const inputs = types.flatMap(type => (isInputObjectType(type) ? Object.values(type.getFields()) : []))
  const values = [...fields, ...fields.flatMap(({ args }) => args), ...inputs]
  const used = new Set(values.map(({ type }) => getNamedType(type).name))
  const named = contract.getDirectives().flatMap(({ args }) => args.map(arg => getNamedType(arg.type).name))
  return new Set(named.filter(name => !used.has(name)))
}

// Pothos types what it is given by names that a program writes; here they come from the SDL, which codegen and
// `defineModule` have checked the resolvers against. Hence `never`.
function bindUnion(builder: Builder, name: string, types: readonly GraphQLObjectType[]): void {
  builder.unionType(name, { types: types.map(one => one.name as never), resolveType: typenameOf as never })
}

function bindObject(
  builder: Builder,
  type: GraphQLObjectType,
  contract: GraphQLSchema,
  resolverOf: ResolverOf,
): void {
  const fields = fieldsOf(type, resolverOf) as never
  if (type === contract.getQueryType()) builder.queryFields(fields)
  else if (type === contract.getMutationType()) builder.mutationFields(fields)
  else if (type === contract.getSubscriptionType()) bindSubscription(builder, type, resolverOf)
  else
    builder.objectType(
      type.name as never,
      { interfaces: type.getInterfaces().map(({ name }) => name), fields } as never,
    )
}

function bindSubscription(builder: Builder, type: GraphQLObjectType, resolverOf: ResolverOf): void {
  builder.subscriptionType({})
  builder.subscriptionFields(
    (t: FieldBuilder) =>
      mapped(type.getFields(), field =>
        t.field({
          ...typeOf(field.type),
          args: argsOf(t, field),
          subscribe: resolverOf(type.name, field.name),
          resolve: (event: unknown) => event,
        } as never),
      ) as never,
  )
}

type FieldBuilder = { field: (options: never) => unknown; arg: (options: never) => unknown }

const fieldsOf =
  (type: GraphQLObjectType | GraphQLInterfaceType, resolverOf: ResolverOf) => (t: FieldBuilder) =>
    mapped(type.getFields(), field =>
      t.field({
        ...typeOf(field.type),
        args: argsOf(t, field),
        resolve: resolverOf(type.name, field.name) ?? defaultFieldResolver,
      } as never),
    )

const argsOf = (t: FieldBuilder, field: GraphQLField<unknown, unknown>) =>
  Object.fromEntries(field.args.map(arg => [arg.name, t.arg(inputOf(arg))]))

const typenameOf = (row: unknown): string => (row as { readonly __typename: string }).__typename

const mapped = <V, W>(record: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))

const nullable = (type: GraphQLType): GraphQLType => (isNonNullType(type) ? type.ofType : type)

/** An output type in the words of Pothos. */
function typeOf(type: GraphQLType): object {
  const inner = nullable(type)
  const { name } = getNamedType(type)
  if (!isListType(inner)) return { type: name, nullable: !isNonNullType(type) }
  return {
    type: [name],
    nullable: { list: !isNonNullType(type), items: !isNonNullType(inner.ofType) },
  }
}

/** An argument or a field of an input in the words of Pothos. */
function inputOf({ type, defaultValue }: GraphQLInputField | GraphQLArgument): never {
  const inner = nullable(type)
  const { name } = getNamedType(type)
  const required = isListType(inner)
    ? { list: isNonNullType(type), items: isNonNullType(inner.ofType) }
    : isNonNullType(type)
  return {
    type: isListType(inner) ? [name] : name,
    required,
    ...(defaultValue !== undefined && { defaultValue }),
  } as never
}
