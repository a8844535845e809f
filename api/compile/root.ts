import { GraphQLError, type GraphQLObjectType, isNonNullType } from 'graphql'
import { visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import { pageFrom } from '../data/window.ts'
import { argumentsOf } from './arguments.ts'
import { type Definition, definitionOf } from './definition.ts'
import { type Compiling, type Field, NotCompiled } from './selection.ts'
import { nodeOf, nodesOf } from './statement/node.ts'
import { connectionOf, typeBelow } from './statement/page.ts'
import { recordOf, selectOf } from './statement/record.ts'
import { rowsOf } from './statement/rows.ts'
import { asText, fill, type Hole, type Request, type Template } from './template.ts'
import { writerOf } from './value.ts'

/** Writes the answer of a root field for a request as JSON. Throws NotCompiled where the interpreter has to answer it. */
export type Write = (request: Request) => Promise<string>

/** The statement of a root field for a request. */
type Statement = (request: Request) => Template

/** How a root field is answered; throws NotCompiled if the interpreter has to. */
export function writeOf(compiling: Compiling, query: GraphQLObjectType, field: Field): Write {
  const coordinate = `${query.name}.${field.name}`
  const declared = query.getFields()[field.name]
  const definition = definitionOf(compiling.schema, coordinate)
  if (!declared || definition === null || definition === 'code') throw new NotCompiled('code')
  const args = argumentsOf(compiling, declared, field)
  switch (definition.kind) {
    case 'rootConnection': {
      const type = typeBelow(query, field)
      const rows = rowsOf(definition, args)
      return reading(always(connectionOf(compiling, type, field, rows, selectOf(compiling))))
    }
    case 'rootRecord': {
      if (isNonNullType(declared.type)) throw new NotCompiled('a record that may not be missing')
      const from = chosen(definition, args)
      return reading(always(recordOf(compiling, definition.table, [from], typeBelow(query, field), field)))
    }
    case 'rootNode':
      return reading(nodeOf(compiling, field, args))
    case 'rootNodes':
      return reading(nodesOf(compiling, field, args))
    case 'rootText':
      return definition.compile(compiling, field, args)
    case 'rootValue': {
      const write = writerOf(compiling, declared.type, field)
      const { resolve } = definition
      const { schema } = compiling
      return async request => {
        const value = await resolve(undefined, args(request), request.context, { schema })
        return unlessWrong(() => write(value, request))
      }
    }
    default:
      throw new NotCompiled(definition.kind)
  }
}

/** Reads the JSON of a statement. */
const reading =
  (statement: Statement): Write =>
  async request => {
    const sent = unlessWrong(() => fill(statement(request), request))
    request.sent = sent.text
    const [row] = await request.context.read<{ json: string | null }>(sent, {
      prepared: !request.isSkewed,
      isOfDocument: true,
    })
    return row?.json ?? 'null'
  }

/** What is wrong below a root field has a place of its own there, which the interpreter knows. */
function unlessWrong<T>(make: () => T): T {
  try {
    return make()
  } catch (error) {
    throw error instanceof GraphQLError ? new NotCompiled(error.message) : error
  }
}

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
