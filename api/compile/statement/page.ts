import { type GraphQLObjectType, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql'
import { sql } from '../../data/sql.ts'
import { pageFrom } from '../../data/window.ts'
import { below, type Compiling, type Field, fieldsOf, NotCompiled } from '../selection.ts'
import { type Hole, join, raw, type Template, template } from '../template.ts'
import { Row } from './row.ts'
import { direction, type Rows } from './rows.ts'
import { base64url } from './scalar.ts'

/** What is selected of a row `p`, as `value as "key"` one after another. */
export type Select = (row: Row, type: GraphQLObjectType, field: Field) => Template

/** The JSON of a connection. */
export function connectionOf(
  compiling: Compiling,
  type: GraphQLObjectType,
  field: Field,
  rows: Rows,
  select: Select,
): Template {
  const fields = fieldsOf(compiling, type, below(field))
  const paged = fields.filter(({ name }) => name !== 'totalCount' && name !== '__typename')
  const [first] = paged
  // Most queries select the nodes alone: no row has to know its place then.
  const isPlain = first !== undefined && paged.length === 1 && first.name === 'nodes'
  const page = isPlain ? null : new PageRows(rows)
  const plainNodes = (one: Field) => arrayOf(rows, row => select(row, typeBelow(type, one), one), rows.page)
  const answer = (one: Field): Template => {
    if (one.name === '__typename') return raw(`'${type.name}'::text`)
    if (one.name === 'totalCount')
      return template`(select count(*)::int from ${rows.table.name} t where ${rows.where})`
    if (!page) return plainNodes(one)
    const inner = typeBelow(type, one)
    if (one.name === 'nodes') return page.all(page.part(objectFrom(select(page.row, inner, one))))
    if (one.name === 'edges')
      return page.all(page.part(objectFrom(edge(compiling, inner, one, page, select))))
    return objectFrom(pageInfo(compiling, inner, one, page))
  }
  const answers = join(fields.map(one => template`${answer(one)} as ${raw(`"${one.key}"`)}`))
  if (!page || paged.length === 0) return objectFrom(answers)
  return template`(select row_to_json(o) from (select ${answers} from (${page.selected}) x) o)`
}

/** An array of the rows of a statement's `from`, in their order. */
export function arrayOf(
  { table, day }: Pick<Rows, 'table'> & Partial<Pick<Rows, 'day'>>,
  select: (row: Row) => Template,
  from: Hole,
): Template {
  const row = new Row(table, day)
  const selected = select(row)
  return template`(select coalesce(array_to_json(array_agg(row_to_json(o))), '[]'::json) from (select ${selected} from (select ${row.selected} ${from}) p) o)`
}

/** An object of the row `p`. */
export const objectFrom = (selected: Template): Template =>
  template`(select row_to_json(o) from (select ${selected}) o)`

/** The rows of a page, each with its place and with what is made of it. */
class PageRows {
  readonly row: Row
  readonly rows: Rows
  readonly #parts: Template[] = []
  #cursor: Template | null = null
  #isOneMore = false

  constructor(rows: Rows) {
    this.rows = rows
    this.row = new Row(rows.table, rows.day)
  }

  /** A value that is made of each row. */
  part(value: Template): Template {
    return raw(`x.c${this.#parts.push(value) - 1}`)
  }

  /** The cursor of a row `p`. */
  get cursor(): Template {
    const { row, rows } = this
    this.#cursor ??= row.value(
      base64url([
        request => {
          const { name, keys } = rows.list(request).order
          const values = keys.map(({ by }) => sql`',' || to_json((${by})::text)::text`)
          return sql`${sql.raw(`'["${name}"'`)} || ${sql.join(values, ' || ')} || ']'`
        },
      ]),
    )
    return this.#cursor
  }

  /** Whether there are more rows than the page holds. */
  get more(): Template {
    this.#isOneMore = true
    // Of a column of the page: in a statement of its own `count(*)` would count that statement's rows.
    return template`count(x.n) > ${this.#size}`
  }

  /** A part of all rows of the page, as an array. Each aggregate says its order: without one it takes its neighbour's. */
  all(part: Template): Template {
    const order: Hole = request => direction(this.rows.window(request).backward)
    return template`coalesce(array_to_json(array_agg(${part} order by x.n ${order}) filter (where x.n <= ${this.#size})), '[]'::json)`
  }

  /** A part of the first or the last row of the page. */
  end(part: Template, isLast: boolean): Template {
    const order: Hole = request => direction(this.rows.window(request).backward !== isLast)
    return template`(array_agg(${part} order by x.n ${order}) filter (where x.n <= ${this.#size}))[1]`
  }

  get selected(): Template {
    const parts = this.#parts.map((part, index) => template`, ${part} as ${raw(`c${index}`)}`)
    const from = this.#isOneMore ? this.rows.ahead : this.#kept

    return template`select row_number() over () as n${join(parts, '')} from (select ${this.row.selected} ${from}) p`
  }

  readonly #kept: Hole = request => {
    const { list, window } = this.rows
    return pageFrom(request.context, list(request), window(request), window(request).size)
  }

  readonly #size: Hole = request => sql.raw(String(this.rows.window(request).size))
}

function edge(
  compiling: Compiling,
  type: GraphQLObjectType,
  field: Field,
  page: PageRows,
  select: Select,
): Template {
  const answer = (one: Field): Template => {
    if (one.name === '__typename') return raw(`'${type.name}'::text`)
    if (one.name === 'cursor') return page.cursor
    if (one.name === 'node') return objectFrom(select(page.row, typeBelow(type, one), one))
    throw new NotCompiled(`${type.name}.${one.name}`)
  }
  const fields = fieldsOf(compiling, type, below(field))
  return join(fields.map(one => template`${answer(one)} as ${raw(`"${one.key}"`)}`))
}

function pageInfo(compiling: Compiling, type: GraphQLObjectType, field: Field, page: PageRows): Template {
  const { window } = page.rows
  const given =
    (name: 'after' | 'before'): Hole =>
    request =>
      sql.raw(String(window(request)[name] !== null))
  const side = (isMore: boolean, name: 'after' | 'before') =>
    // One of them is read ahead; which one, each request says.
    template`case when ${request => sql.raw(String(window(request).backward === isMore))} then ${given(name)} else ${page.more} end`
  const answer = ({ name }: Field): Template => {
    if (name === '__typename') return raw(`'${type.name}'::text`)
    if (name === 'hasNextPage') return side(true, 'before')
    if (name === 'hasPreviousPage') return side(false, 'after')
    if (name === 'startCursor') return page.end(page.part(page.cursor), false)
    if (name === 'endCursor') return page.end(page.part(page.cursor), true)
    throw new NotCompiled(`${type.name}.${name}`)
  }
  const fields = fieldsOf(compiling, type, below(field))
  return join(fields.map(one => template`${answer(one)} as ${raw(`"${one.key}"`)}`))
}

/** The object type of a field. */
export function typeBelow(type: GraphQLObjectType, { name }: Field): GraphQLObjectType {
  const found = getNamedType(type.getFields()[name]?.type as GraphQLOutputType | undefined)
  if (isObjectType(found)) return found
  throw new NotCompiled(`${type.name}.${name} is of several types`)
}
