import { type GraphQLObjectType, isNonNullType, isObjectType } from 'graphql'
import { visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import { pageFrom } from '../data/window.ts'
import { tablesOf } from '../graphql/binding/schema-extensions.ts'
import { readId } from '../graphql/global-id.ts'
import { argumentsOf } from './arguments.ts'
import { type Definition, definitionOf } from './definition.ts'
import { connectionOf, typeBelow } from './page.ts'
import { recordOf, selectOf } from './record.ts'
import { rowsOf } from './rows.ts'
import { type Compiling, type Field, NotCompiled } from './selection.ts'
import { type Hole, type Request, type Template, template } from './template.ts'

/** The statement of a root field for a request. Throws NotCompiled where the interpreter has to answer that request. */
export type Statement = (request: Request) => Template

/** The statement of a root field; throws NotCompiled if the interpreter has to answer it. */
export function statementOf(compiling: Compiling, query: GraphQLObjectType, field: Field): Statement {
  const coordinate = `${query.name}.${field.name}`
  const declared = query.getFields()[field.name]
  const definition = definitionOf(compiling.schema, coordinate)
  if (!declared || definition === null || definition === 'code') throw new NotCompiled('code')
  const args = argumentsOf(compiling, declared, field)
  switch (definition.kind) {
    case 'rootConnection': {
      const type = typeBelow(query, field)
      const rows = rowsOf(definition, args)
      return always(connectionOf(compiling, type, field, rows, selectOf(compiling)))
    }
    case 'rootRecord': {
      if (isNonNullType(declared.type)) throw new NotCompiled('a record that may not be missing')
      const from = chosen(definition, args)
      return always(recordOf(compiling, definition.table, [from], typeBelow(query, field), field))
    }
    case 'rootNode':
      return nodeOf(compiling, field, args)
    default:
      throw new NotCompiled(definition.kind)
  }
}

const asText = (json: Template): Template => template`select ${json}::text as json`

const always = (json: Template): Statement => {
  const statement = asText(json)
  return () => statement
}

const first = { size: 1, backward: false, after: null, before: null }

/** The row that arguments name. */
const chosen =
  (
    { table, choose }: Extract<Definition, { kind: 'rootRecord' }>,
    args: (request: Request) => Readonly<Record<string, unknown>>,
  ): Hole =>
  request => {
    const choice = choose(args(request))
    if ('id' in choice)
      return sql`from ${table.name} t where t.id = ${choice.id}::uuid and ${visible(request.context.viewer, table)}`
    if (choice.ofSeveral) throw new NotCompiled('a name that several records may have')
    return pageFrom(request.context, choice, first, 1)
  }

/** A record of any type, which its id tells: compiled when a record of the type is first requested. */
function nodeOf(
  compiling: Compiling,
  field: Field,
  args: (request: Request) => Readonly<Record<string, unknown>>,
): Statement {
  const known = new Map<string, Template>()
  const read = (request: Request) => readId(String(args(request).id))
  const make = (name: string): Template => {
    const table = tablesOf(compiling.schema).get(name)
    const type = compiling.schema.getType(name)
    if (!table || !isObjectType(type)) throw new NotCompiled('no id of a record')
    const from: Hole = request =>
      sql`from ${table.name} t where t.id = ${read(request)?.id}::uuid and ${visible(request.context.viewer, table)}`
    const made = asText(recordOf({ ...compiling, size: { fields: 0 } }, table, [from], type, field))
    known.set(name, made)
    return made
  }
  return request => {
    const type = read(request)?.type ?? ''
    return known.get(type) ?? make(type)
  }
}
