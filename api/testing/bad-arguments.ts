import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { globalId } from '../graphql/global-id.ts'
import { rowsOf } from './input.ts'

/** An error of an answer, as a test looks at it. */
export interface Bad {
  readonly extensions?: { readonly code?: string; readonly path?: string }
}

const cursorOf = (...values: readonly unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url')
const text = JSON.stringify
const nobody = '00000000-0000-0000-0000-000000000000'

/** Bad values by the name of an argument, and by its type. */
const byName: Readonly<Record<string, readonly string[]>> = {
  first: ['-1', '0', '201', '1000000000', '-2147483648', '1, last: 1'],
  last: ['-1', '201', '2147483647'],
  after: [
    '""',
    '"!"',
    text('я'.repeat(3_000)),
    text(cursorOf('POSITION', 'x')),
    text(cursorOf('NAME', '', nobody)),
    text(cursorOf(null, {})),
  ],
  before: [
    '"="',
    text(cursorOf('DUE', '99999999-99-99', nobody)),
    text(cursorOf('DUE', 'infinity', nobody)),
    text(cursorOf()),
  ],
}
const byType: Readonly<Record<string, readonly string[]>> = {
  ID: [
    '""',
    '"x"',
    text(globalId('School', nobody)),
    text(globalId('Nothing', nobody)),
    text(globalId('School', 'z')),
    text(globalId('constructor', nobody)),
    text(globalId('__proto__', nobody)),
    '9',
  ],
  Int: ['-1', '2147483647', '-2147483648'],
  String: ['""', text("' or 1=1 --"), text('%'.repeat(500)), text('\u202e🙂'), text('2021-99')],
  Date: ['"0001-01-01"', '"9999-12-31"', '"2021-02-30"', '"x"'],
  DateTime: ['"9999-12-31T23:59:59Z"', '"0000-01-01T00:00:00Z"', '"x"'],
  UUID: ['"x"', text(nobody)],
  Boolean: ['true', '"x"'],
  Float: ['1e308', '-1e308'],
}

const badFor = (name: string, type: GraphQLInputType): readonly string[] => {
  if (byName[name]) return byName[name]
  if (isNonNullType(type)) return badFor(name, type.ofType)
  if (isListType(type)) return ['[]', ...badFor(name, type.ofType).map(one => `[${one}]`)]
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap(field =>
      isInputObjectType(getNamedType(field.type))
        ? []
        : badFor('', field.type).map(one => `{ ${field.name}: ${one} }`),
    )
  }
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : (byType[type.name] ?? ['1'])
}

/** For each root field, and each field of a record that takes arguments, queries with each argument put badly. */
export function badArguments(schema: GraphQLSchema): readonly (readonly [string, readonly string[]])[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {})
  const fromRoot = roots.map(
    field => [`Query.${field.name}`, callsOf(field).map(call => `{ ${call} }`)] as const,
  )
  // A record of each type is met in the list that Query has of it, or in nodes(ids:), if there is none of that id.
  const fromRecords = Object.values(schema.getTypeMap())
    .filter(type => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'))
    .flatMap(type => (isObjectType(type) ? [type] : []))
    .flatMap(type => {
      const list = roots.find(({ type: of }) => getNamedType(of).name === `${type.name}Connection`)
      const around = (call: string) =>
        list
          ? `{ ${list.name}(first: 1) { nodes { ${call} } } }`
          : `{ nodes(ids: []) { ... on ${type.name} { ${call} } } }`
      const calls = (of: GraphQLObjectType, wrap: (call: string) => string) =>
        Object.values(of.getFields())
          .filter(({ args }) => args.length > 0)
          .map(field => [`${of.name}.${field.name}`, callsOf(field).map(wrap)] as const)
      // What a plugin adds to a record lies a step below it.
      const below = Object.values(type.getFields()).flatMap(field => {
        const part = getNamedType(field.type)
        const isPart = isObjectType(part) && part.getInterfaces().length === 0 && field.args.length === 0
        return isPart ? calls(part, call => around(`${field.name} { ${call} }`)) : []
      })
      return [...calls(type, around), ...below]
    })
  return [...fromRoot, ...fromRecords].filter(([, queries]) => queries.length > 0)
}

function callsOf(field: GraphQLField<unknown, unknown>): readonly string[] {
  const below = rowsOf(field.type)
  return field.args.flatMap(arg =>
    badFor(arg.name, arg.type).map(value => {
      const others = field.args
        .filter(other => other !== arg && isRequiredArgument(other))
        .map(other => `${other.name}: ${badFor(other.name, other.type).at(0)}`)
      return `${field.name}(${[`${arg.name}: ${value}`, ...others].join(', ')}) ${below}`
    }),
  )
}
