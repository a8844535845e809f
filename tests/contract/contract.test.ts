import { existsSync } from 'node:fs'
import {
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { createSchema } from '../../api/graphql/schema.ts'
import type { RegionPlugin } from '../../api/plugin-api.ts'
import { plugins } from './fixtures/plugins.ts'

/** What a client may rely on at one coordinate of a schema. */
interface Promised {
  readonly text: string
  readonly description: string
  readonly directives: readonly string[]
  /** Whether a client of the core may leave it alone: an answer may be null, an input may be left out. */
  readonly optional: boolean
}

type Described =
  | GraphQLNamedType
  | GraphQLField<unknown, unknown>
  | GraphQLArgument
  | GraphQLInputField
  | GraphQLEnumValue
type Entry = readonly [coordinate: string, promised: Promised]

const promised = (value: Pick<Described, 'description' | 'astNode'>, text: string, optional = true) => {
  const directives = value.astNode?.directives ?? []
  return {
    text: [text, ...directives.map(one => one.loc?.source.body.slice(one.loc.start, one.loc.end))].join(' '),
    description: value.description ?? '',
    directives: directives.map(one => one.name.value).filter(name => name !== 'deprecated'),
    optional,
  }
}

const argsOf = (owner: string, args: readonly GraphQLArgument[]): readonly Entry[] =>
  args.map(arg => [`${owner}(${arg.name}:)`, promised(arg, `${arg.type} ${arg.defaultValue}`)])

function partsOf(type: GraphQLNamedType): readonly Entry[] {
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).flatMap(field => {
      const at = `${type.name}.${field.name}`
      // A list is never in the way: where there is nothing to say it is empty.
      const optional = !isNonNullType(field.type) || String(field.type).startsWith('[')
      return [[at, promised(field, String(field.type), optional)], ...argsOf(at, field.args)]
    })
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map(field => [
      `${type.name}.${field.name}`,
      promised(field, `${field.type} ${field.defaultValue}`, !isNonNullType(field.type)),
    ])
  }
  return isEnumType(type)
    ? type.getValues().map(value => [`${type.name}.${value.name}`, promised(value, '')])
    : []
}

const shapeOf = (type: GraphQLNamedType): string => {
  if (isUnionType(type)) return `union ${type.getTypes().join(' | ')}`
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : []
  return [type.constructor.name, ...interfaces].join(' ')
}

const typesOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter(
    type => !isSpecifiedScalarType(type) && !type.name.startsWith('__'),
  )

/** The whole contract of a schema by coordinate. */
const contractOf = (set: readonly RegionPlugin[]): ReadonlyMap<string, Promised> =>
  new Map(
    typesOf(createSchema(set)).flatMap(type => [
      [type.name, promised(type, shapeOf(type))] as const,
      ...partsOf(type),
    ]),
  )

const core = contractOf([])
const pascal = (id: string) => id.charAt(0).toUpperCase() + id.slice(1)

/** Whether a coordinate that the core does not have is where this plugin may put it. */
function isOwn({ id }: RegionPlugin, coordinate: string, { optional }: Promised): boolean {
  const [type = '', field = ''] = coordinate.split(/[.(]/)
  if (new RegExp(`^${pascal(id)}(?![a-z0-9])`).test(type)) return true
  // The input and payload of a mutation are named as it is: a verb and then the plugin's name.
  if (new RegExp(`^[A-Z][a-z]+${pascal(id)}(?![a-z0-9])\\w*(Input|Payload)$`).test(type)) return true
  // Queries of a plugin begin with its name; mutations are a verb and then its name.
  if (type === 'Query') return new RegExp(`^${id}(?![a-z0-9])`).test(field)
  if (type === 'Mutation') return new RegExp(`^[a-z]+${pascal(id)}(?![a-z0-9])`).test(field)
  return field === id && optional
}

const sets: readonly (readonly [string, readonly RegionPlugin[]])[] = [
  ['no plugins', []],
  ...plugins.map(plugin => [`${plugin.id} alone`, [plugin]] as const),
  ['all plugins', plugins],
  ['all plugins in another order', plugins.toReversed()],
]

describe.each(sets)('the contract with %s', (_, set) => {
  const schema = createSchema(set)
  const contract = contractOf(set)
  const entries = [...contract]
  const added = entries.filter(([coordinate]) => !core.has(coordinate))
  const offenders = (list: readonly Entry[], wrong: (entry: Entry) => boolean) =>
    list.filter(wrong).map(([coordinate]) => coordinate)

  test('contains the contract of the core unchanged', () => {
    const kept = new Map([...core.keys()].map(coordinate => [coordinate, contract.get(coordinate)]))
    expect(kept).toEqual(core)
  })

  test('adds types named as the plugin and one field of that name, which a client may leave alone', () => {
    const nobodys = offenders(added, ([coordinate, what]) => !set.some(one => isOwn(one, coordinate, what)))
    expect(nobodys).toEqual([])
    expect(added.length === 0).toBe(set.length === 0)
  })

  test('describes everything in Russian', () => {
    expect(offenders(entries, ([, { description }]) => !/[а-яё]/i.test(description))).toEqual([])
  })

  test('puts its directives on fields alone, and has only those of the core', () => {
    const own = schema.getDirectives().filter(directive => !isSpecifiedDirective(directive))
    expect(own.map(({ name, locations }) => [name, locations])).toEqual([
      ['access', ['FIELD_DEFINITION']],
      ['personal', ['FIELD_DEFINITION']],
      ['dryRun', ['MUTATION']],
    ])
    const fields = new Set(
      typesOf(schema)
        .filter(type => isObjectType(type) || isInterfaceType(type))
        .flatMap(type => Object.keys(type.getFields()).map(field => `${type.name}.${field}`)),
    )
    expect(offenders(entries, ([at, { directives }]) => directives.length > 0 && !fields.has(at))).toEqual([])
  })

  test('states the access of every root field', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
    const fields = roots.flatMap(root =>
      root ? Object.keys(root.getFields()).map(field => `${root.name}.${field}`) : [],
    )
    expect(fields.filter(field => !contract.get(field)?.directives.includes('access'))).toEqual([])
  })
})

describe('a type of the core and of plugins', () => {
  test('with a global id is a Node; a change has the id of its record', () => {
    const records = Object.values(createSchema(plugins).getTypeMap()).filter(
      type => isObjectType(type) && type.getFields().id?.type.toString() === 'ID!',
    )
    const isNode = (type: GraphQLNamedType) =>
      isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
    expect(records.length).toBeGreaterThan(30)
    expect(records.filter(type => !isNode(type)).map(({ name }) => name)).toEqual(['Change'])
  })
})

describe('plugins', () => {
  test('have names, codes and contracts of their own', () => {
    const ids = plugins.map(plugin => plugin.id)
    expect(ids).toEqual([...new Set(ids)])
    for (const { id, sdl, findings, regions } of plugins) {
      expect(sdl.href.endsWith(`/${id}/schema.graphql`)).toBe(true)
      expect(existsSync(sdl)).toBe(true)
      expect(regions.filter(code => !/^RU-[A-Z]{2,3}$/.test(code))).toEqual([])
      expect(Object.keys(findings).filter(code => !code.startsWith(`${id.toUpperCase()}_`))).toEqual([])
    }
  })

  test('have a Russian sentence, an act and an item for each finding', () => {
    const bare = plugins.flatMap(({ findings }) =>
      Object.entries(findings)
        .filter(([, { sentence, act, item }]) => !/^[А-ЯЁ].*\.$/.test(sentence) || !act || !item)
        .map(([code]) => code),
    )
    expect(bare).toEqual([])
  })

  test('are frozen', () => {
    expect(plugins.filter(plugin => !Object.isFrozen(plugin)).map(plugin => plugin.id)).toEqual([])
  })

  test.each(plugins.map(plugin => [plugin.id, plugin] as const))(
    'of another major of the core stop the schema: %s',
    (id, plugin) => {
      const old: RegionPlugin = { ...plugin, core: '^0' }
      expect(() => createSchema([old])).toThrow(`Плагин ${id} написан для ядра ^0`)
    },
  )
})
