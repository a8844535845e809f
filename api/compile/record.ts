import { type GraphQLObjectType, isNonNullType } from 'graphql'
import { isMarked } from '../access/personal-data.ts'
import { named } from '../data/loader.ts'
import { visible } from '../data/scope.ts'
import type { Table } from '../data/table.ts'
import { largestPage, pageFrom } from '../data/window.ts'
import { argumentsOf } from './arguments.ts'
import { type Definition, definitionOf } from './definition.ts'
import { NotCompiled } from './not-compiled.ts'
import { arrayOf, connectionOf, objectFrom, typeBelow } from './page.ts'
import { Row } from './row.ts'
import { rowsOf, under } from './rows.ts'
import { idOf, written } from './scalar.ts'
import { below, type Compiling, type Field, fieldsOf } from './selection.ts'
import { type Hole, join, raw, type Template, template } from './template.ts'

/** What is selected of a row `p`, as `value as "key"` one after another. */
export const selectOf =
  (compiling: Compiling) =>
  (row: Row, type: GraphQLObjectType, field: Field): Template =>
    join(
      fieldsOf(compiling, type, below(field)).map(
        one => template`${fieldValue(compiling, row, type, one)} as ${raw(`"${one.key}"`)}`,
      ),
    )

/** The JSON of a field of the row `p`. */
function fieldValue(compiling: Compiling, row: Row, type: GraphQLObjectType, field: Field): Template {
  const { name } = field
  if (name === '__typename') return raw(`'${type.name}'::text`)
  const declared = type.getFields()[name]
  const coordinate = `${type.name}.${name}`
  if (!declared) throw new NotCompiled(coordinate)
  if (isMarked(declared.astNode?.directives)) throw new NotCompiled(`${coordinate} is personal`)
  const definition = definitionOf(compiling.schema, coordinate)
  if (definition === 'code') throw new NotCompiled(`${coordinate} is code`)
  if (definition === null) {
    if (name === 'id' && type.getInterfaces().some(one => one.name === 'Node'))
      return idOf(type.name, row.column('id'))
    if (row.has(name)) return written(row.column(name), declared.type)
    throw new NotCompiled(`${coordinate} is no column`)
  }
  switch (definition.kind) {
    case 'column':
      return written(row.column(definition.columns[0]), declared.type)
    case 'computed':
    case 'sharedVersion': {
      const { expression } = definition
      if (!expression) throw new NotCompiled(`${coordinate} is code`)
      return written(row.value([({ context }) => expression(context.viewer)]), declared.type)
    }
    case 'sameRow':
      return objectFrom(selectOf(compiling)(row, typeBelow(type, field), field))
    case 'reference': {
      const found = referenced(compiling, row, definition, typeBelow(type, field), field)
      if (!isNonNullType(declared.type)) return found
      // No JSON: the statement fails, and the interpreter says what has no value.
      return template`coalesce(${found}, (p.id || ${raw(`' has no ${coordinate}'`)})::json)`
    }
    case 'list':
      return listOf(compiling, type, field, definition)
    case 'connection': {
      const rows = rowsOf(definition.rows, argumentsOf(compiling, declared, field), definition.belongs)
      return connectionOf(compiling, typeBelow(type, field), field, rows, selectOf(compiling))
    }
    default:
      throw new NotCompiled(`${coordinate} is ${definition.kind}`)
  }
}

type Of<Kind extends Definition['kind']> = Extract<Definition, { kind: Kind }>

const referenced = (
  compiling: Compiling,
  row: Row,
  { table, columns: [column], archived }: Of<'reference'>,
  type: GraphQLObjectType,
  field: Field,
): Template => {
  const seen: Hole = ({ context: { viewer } }) =>
    archived ? named(viewer.scope, table) : visible(viewer, table)
  const from = template`from ${table.name} t where t."id" = ${row.column(column)} and ${seen}`
  return recordOf(compiling, table, from, type, field)
}

/** The JSON of the only row `t` of a statement's `from`; null without one. */
export function recordOf<R>(
  compiling: Compiling,
  table: Table<R>,
  from: Template,
  type: GraphQLObjectType,
  field: Field,
): Template {
  const row = new Row(table)
  const selected = selectOf(compiling)(row, type, field)
  return template`(select row_to_json(o) from (select ${selected} from (select ${row.selected} ${from}) p) o)`
}

function listOf(
  compiling: Compiling,
  type: GraphQLObjectType,
  field: Field,
  { rows, belongs, where }: Of<'list'>,
): Template {
  const declared = type.getFields()[field.name]
  if (!declared) throw new NotCompiled(field.name)
  const args = argumentsOf(compiling, declared, field)
  const from: Hole = request =>
    pageFrom(request.context, under(rows, belongs, where(args(request))), wholeList, largestPage)
  const select = (row: Row) => selectOf(compiling)(row, typeBelow(type, field), field)
  return arrayOf(rows, select, from)
}

const wholeList = { size: largestPage, backward: false, after: null, before: null }
