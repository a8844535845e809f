import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'
import { readId } from '../graphql/global-id.ts'

/** What the answers contained: the records by their ids, and all texts. */
export interface Walked {
  readonly records: ReadonlyMap<string, ReadonlySet<string>>
  readonly texts: ReadonlySet<string>
}

type Ask = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<{ readonly data: unknown }>

const perType = 40
const inline = 6

/**
 * Queries every root field that needs no id, then every field of every record whose id was returned, and so on until
 * no new id is returned. This covers every path of the schema, for a path continues from a record by the record's own
 * fields. At most forty records of a type are followed.
 */
export async function walk(schema: GraphQLSchema, ask: Ask): Promise<Walked> {
  const records = new Map<string, Set<string>>()
  const texts = new Set<string>()
  const followed = new Map<string, Set<string>>()
  const collect = (answer: { readonly data: unknown }) => {
    for (const text of textsOf(answer.data)) {
      texts.add(text)
      const record = readId(text)
      if (record) records.set(record.type, (records.get(record.type) ?? new Set()).add(text))
    }
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    // A record with an id or a key is in a list as well. The settings of a territory are in the feed.
    if (field.args.some(({ name }) => ['id', 'key', 'municipality'].includes(name))) continue
    const selection = select(schema, 'Query', field, inline, true)
    if (selection) collect(await ask(`{ ${selection} }`))
  }
  for (let fresh = true; fresh; ) {
    fresh = false
    for (const [name, ids] of [...records]) {
      const known = followed.get(name) ?? new Set()
      const batch = [...ids].filter(id => !known.has(id)).slice(0, perType - known.size)
      const type = schema.getType(name)
      if (batch.length === 0 || !isObjectType(type)) continue
      fresh = true
      followed.set(name, new Set([...known, ...batch]))
      for (const field of Object.values(type.getFields())) {
        const selection = select(schema, name, field, inline, false)
        if (!selection) continue
        collect(
          await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${name} { ${selection} } } }`, {
            ids: batch,
          }),
        )
      }
    }
  }
  return { records, texts }
}

/** A field with everything below it down to the next records; of these too where `deeper`. Empty if it needs an id. */
function select(
  schema: GraphQLSchema,
  owner: string,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  deeper: boolean,
): string {
  const args = field.args.flatMap(arg => {
    if (arg.name === 'first') return ['first: 5']
    return isRequiredArgument(arg) ? [`${arg.name}: ${sample(arg.type)}`] : []
  })
  if (args.some(arg => arg.endsWith('null'))) return ''
  // Two types of a union may have fields of one name and different types.
  const call = `${owner}_${field.name}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`
  if (!isCompositeType(getNamedType(field.type))) return call
  const below = selectType(schema, field.type, depth, deeper)
  return below && `${call} { ${below} }`
}

function selectType(
  schema: GraphQLSchema,
  wrapped: GraphQLOutputType,
  depth: number,
  deeper: boolean,
): string {
  const type = getNamedType(wrapped)
  if (isUnionType(type) || isInterfaceType(type)) {
    if (isInterfaceType(type) && !deeper) return '__typename id'
    const options = schema.getPossibleTypes(type).flatMap(one => {
      const below = selectType(schema, one, depth, false)
      return below ? [`... on ${one.name} { ${below} }`] : []
    })
    return `__typename ${options.join(' ')}`
  }
  if (!isObjectType(type) || depth === 0) return ''
  const isRecord = type.getInterfaces().some(({ name }) => name === 'Node')
  if (isRecord && !deeper) return '__typename id'
  const fields = Object.values(type.getFields()).filter(({ name }) => name !== 'edges' && name !== 'pageInfo')
  return ['__typename', ...fields.map(one => select(schema, type.name, one, depth - 1, deeper && !isRecord))]
    .filter(Boolean)
    .join(' ')
}

/** The whole selection of a type, down to the next records. */
export const selectionOf = (schema: GraphQLSchema, type: GraphQLOutputType): string =>
  selectType(schema, type, inline, true)

/** A value for a required argument; null for an id, which cannot be invented. */
function sample(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sample(type.ofType)
  if (isListType(type)) return sample(type.ofType) === 'null' ? 'null' : `[${sample(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null'
  const values: Readonly<Record<string, string>> = { Int: '2021', String: '"школа"', Date: '"2021-03-01"' }
  return values[type.name] ?? 'null'
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}
