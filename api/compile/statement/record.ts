import { type GraphQLObjectType, type GraphQLOutputType, isNonNullType, isObjectType } from 'graphql'
import { isMarked } from '../../access/personal-data.ts'
import { named } from '../../data/loader.ts'
import { visible } from '../../data/scope.ts'
import { sql } from '../../data/sql.ts'
import type { Table } from '../../data/table.ts'
import { largestPage, pageFrom } from '../../data/window.ts'
import { tablesOf } from '../../graphql/binding/schema-extensions.ts'
import { argumentsOf } from '../arguments.ts'
import { type Day, type Definition, definitionOf } from '../definition.ts'
import { below, type Compiling, type Field, fieldsOf, NotCompiled } from '../selection.ts'
import { type Hole, join, raw, type Template, template } from '../template.ts'
import { arrayOf, connectionOf, objectFrom, typeBelow } from './page.ts'
import { Row } from './row.ts'
import { rowsOf, under } from './rows.ts'
import { idOf, written } from './scalar.ts'
import { storedObjectOf } from './stored-object.ts'

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
  if (isMarked(declared.astNode?.directives)) return personal(coordinate, declared.type)
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
    case 'onDay': {
      const args = argumentsOf(compiling, declared, field)
      const value: Hole = request => {
        const on = args(request).on as Day
        return definition.expression(request.context, on ?? row.day?.(request))
      }
      return written(row.value([value]), declared.type)
    }
    case 'storedObject': {
      const stored = row.column(definition.columns[0])
      const found = storedObjectOf(compiling, stored, typeBelow(type, field), field)
      return isNonNullType(declared.type)
        ? found
        : template`case when ${stored} is not null then ${found} end`
    }
    case 'oneOf':
      return oneOf(compiling, field, definition)
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
      const rows = rowsOf(definition, argumentsOf(compiling, declared, field))
      return connectionOf(compiling, typeBelow(type, field), field, rows, selectOf(compiling))
    }
    default:
      throw new NotCompiled(`${coordinate} is ${definition.kind}`)
  }
}

/** Nobody is shown what is personal but those who may read it: for them each reading is recorded by code. */
function personal(coordinate: string, type: GraphQLOutputType): Template {
  if (isNonNullType(type)) throw new NotCompiled(`${coordinate} is personal`)
  return [
    ({ context: { viewer } }) => {
      if (viewer.personalData) throw new NotCompiled(`${coordinate} is personal`)
      return sql`null`
    },
  ]
}

type Of<Kind extends Definition['kind']> = Extract<Definition, { kind: Kind }>

const referenced = (
  compiling: Compiling,
  row: Row,
  { table: known, type: name = '', columns: [column], archived }: Of<'reference'>,
  type: GraphQLObjectType,
  field: Field,
): Template => {
  const table = known ?? tablesOf(compiling.schema).get(name)
  if (!table) throw new NotCompiled(`no table of ${name}`)
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

/** The records that the rows of a list name, each by one of several columns; those that are not visible are left out. */
function oneOf(compiling: Compiling, field: Field, { rows, belongs, among }: Of<'oneOf'>): Template {
  const row = new Row(rows.table)
  const records = among.map(({ column, table }) => {
    const type = compiling.schema.getType(table.type)
    if (!isObjectType(type)) throw new NotCompiled(table.type)
    return referenced(
      compiling,
      row,
      { kind: 'reference', table, columns: [column], archived: true },
      type,
      field,
    )
  })
  const from: Hole = ({ context }) => pageFrom(context, under(rows, belongs), wholeList, largestPage)
  return template`(select coalesce(array_to_json(array_agg(x.o)), '[]'::json) from (select coalesce(${join(records)}) as o from (select ${row.selected} ${from}) p offset 0) x where x.o is not null)`
}

const wholeList = { size: largestPage, backward: false, after: null, before: null }
