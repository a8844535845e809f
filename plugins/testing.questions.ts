import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import { readId } from '../api/id.ts'
import { payloadSelection } from '../api/testing.input.ts'
import { selectionOf } from '../api/testing.walker.ts'
import { namedBy } from './testing.naming.ts'
import type { World } from './testing.world.ts'

/** A document that asks a root field in some ways: for all that it says, or for which records those are and how many. */
export interface Question {
  readonly root: string
  readonly document: string
}

/** What an argument is asked with, written as in a document, by its own name or that of its type. */
const samples: Readonly<Record<string, readonly string[]>> = {
  String: ['"школа"'],
  Boolean: ['true', 'false'],
  Int: ['3'],
  Date: ['"2023-12-20"'],
  types: ['"School"', '"Obligation"', '"User"'],
}

const sizes = ['first', 'last']
/** Cursors are followed elsewhere: what they are is of no account, only where they lead. */
const cursors = ['after', 'before']

/** More would wait for connections to the database. */
const together = 6

/**
 * Every question of the roots about these worlds: plainly and for all that they say, and by each argument, order and field
 * of a filter for the ids of what is found, from either end, and for its number.
 */
export function questionsOf(schema: GraphQLSchema, worlds: readonly World[]): readonly Question[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(root => {
    const { plain, others } = waysOf(root, worlds)
    const page = /Connection!$/.test(String(root.type)) ? 'pageInfo { hasNextPage hasPreviousPage }' : ''
    const ask = (ways: readonly string[], selection: string) => {
      const asked = ways.map((way, index) => `q${index}: ${root.name}${way && `(${way})`} { ...told }`)
      const fragment = `fragment told on ${getNamedType(root.type).name} { ${page} ${selection} }`
      return { root: root.name, document: `{ ${asked.join('\n')} } ${fragment}` }
    }
    return [
      ...inBatches(plain).map(ways => ask(ways, selectionOf(schema, root.type))),
      ...inBatches(others).map(ways => ask(ways, payloadSelection(schema, root.type))),
    ]
  })
}

const inBatches = (ways: readonly string[]) =>
  Array.from({ length: Math.ceil(ways.length / together) }, (_, index) =>
    ways.slice(index * together, (index + 1) * together),
  )

function waysOf({ args }: GraphQLField<unknown, unknown>, worlds: readonly World[]) {
  const required = args.filter(isRequiredArgument)
  const others = args.filter(arg => !required.includes(arg) && ![...sizes, ...cursors].includes(arg.name))
  const written = (arg: (typeof args)[number]) => valuesOf(arg, worlds).map(value => `${arg.name}: ${value}`)
  const least = required.reduce<readonly string[]>(
    (ways, arg) => ways.flatMap(way => written(arg).map(one => `${way} ${one}`)),
    [''],
  )
  const ends = sizes.filter(size => args.some(({ name }) => name === size)).map(size => `${size}: 4`)
  const ended = (ways: readonly string[]) =>
    ways.flatMap(way => (ends.length > 0 ? ends : ['']).map(end => `${way} ${end}`.trim()))
  const told = others.flatMap(written).map(one => [least[0], one, ends[0]].join(' ').trim())
  return { plain: ended(least), others: told }
}

/** Values of an argument or of a filter's field; fails where nothing is known to ask it with. */
function valuesOf(
  { name, type }: Pick<GraphQLInputField, 'name' | 'type'>,
  worlds: readonly World[],
): readonly string[] {
  const nullable: GraphQLInputType = getNullableType(type)
  if (isListType(nullable)) return valuesOf({ name, type: nullable.ofType }, worlds).map(one => `[${one}]`)
  if (isEnumType(nullable)) return nullable.getValues().map(value => value.name)
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields())
    const written = (field: GraphQLInputField) => valuesOf(field, worlds).map(one => `${field.name}: ${one}`)
    const least = fields
      .filter(isRequiredInputField)
      .flatMap(field => written(field).slice(0, 1))
      .join(' ')
    const rest = fields.filter(field => !isRequiredInputField(field)).flatMap(written)
    return (rest.length > 0 ? rest : ['']).map(one => `{ ${least} ${one} }`)
  }
  const values = worlds.flatMap(world => idsFor(nullable.name === 'ID' ? name : '', world))
  const known = values.length > 0 ? values : (samples[name] ?? samples[nullable.name])
  if (!known) throw new Error(`say what ${name}: ${type} is asked with`)
  return known
}

/** One id of each type that an argument of this name may name. */
function idsFor(name: string, world: World): readonly string[] {
  const ids = namedBy[name]?.(world) ?? []
  return [...new Map(ids.map(id => [readId(id)?.type, JSON.stringify(id)])).values()]
}
