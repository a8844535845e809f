import { isObjectType } from 'graphql'
import { visible } from '../../data/scope.ts'
import { sql } from '../../data/sql.ts'
import { tablesOf } from '../../graphql/binding/schema-extensions.ts'
import { readId } from '../../graphql/global-id.ts'
import { type Compiling, type Field, NotCompiled } from '../selection.ts'
import {
  asText,
  type Hole,
  join,
  perRequest,
  type Request,
  raw,
  type Template,
  template,
} from '../template.ts'
import { recordOf } from './record.ts'

type Args = (request: Request) => Readonly<Record<string, unknown>>

/** The JSON of the record of a type that `id` names: compiled when a record of the type is first requested. */
function records(compiling: Compiling, field: Field, id: Hole): (type: string) => Template {
  const known = new Map<string, Template>()
  const make = (name: string): Template => {
    const table = tablesOf(compiling.schema).get(name)
    const type = compiling.schema.getType(name)
    if (!table || !isObjectType(type)) throw new NotCompiled('no id of a record')
    const from = template`from ${table.name} t where t.id = ${id} and ${({ context: { viewer } }) => visible(viewer, table)}`
    const made = recordOf({ ...compiling, size: { fields: 0 } }, table, from, type, field)
    known.set(name, made)
    return made
  }
  return name => known.get(name) ?? make(name)
}

/** A record of any type, which its id tells. */
export function nodeOf(compiling: Compiling, field: Field, args: Args): (request: Request) => Template {
  const read = (request: Request) => readId(String(args(request).id))
  const recordsOf = records(compiling, field, request => sql`${read(request)?.id}::uuid`)
  return request => asText(recordsOf(read(request)?.type ?? ''))
}

/** Types of records that one statement reads at most. */
const mostTypes = 8

/** Records of any types by their ids, in the order of the ids; null for an id of none. */
export function nodesOf(compiling: Compiling, field: Field, args: Args): (request: Request) => Template {
  const recordsOf = records(compiling, field, () => sql`x.id`)
  const { schema } = compiling
  const named = perRequest(request => {
    const { ids } = args(request)
    return (Array.isArray(ids) ? ids : []).map(id => readId(String(id)))
  })
  const rows: Hole = request => {
    const found = named(request)
    return sql`unnest(${found.map(one => one?.id ?? null)}::uuid[], ${found.map(one => one?.type ?? null)}::text[])`
  }
  const known = new Map<string, Template>()
  const make = (types: readonly string[]): Template => {
    const cases = types.map(type => template`when ${raw(`'${type}'`)} then ${recordsOf(type)}`)
    const record = template`case x.type ${join(cases, ' ')} end`
    return asText(
      template`(select coalesce(array_to_json(array_agg(x.record order by x.place)), '[]'::json) from (select x.place, ${record} as record from ${rows} with ordinality x(id, type, place) offset 0) x)`,
    )
  }
  return request => {
    const found = named(request)
    const types = [...new Set(found.flatMap(one => one?.type ?? []))]
      .filter(type => tablesOf(schema).has(type))
      .toSorted()
    if (types.length === 0 || types.length > mostTypes || found.length > mostIds)
      throw new NotCompiled('left to the resolvers')
    const kept = known.get(types.join()) ?? make(types)
    if (known.size < mostStatements) known.set(types.join(), kept)
    return kept
  }
}

/** Statements of one field that are kept, by the types that they read. */
const mostStatements = 16

const mostIds = 200
