import type { Sql } from '../../data/sql.ts'
import { columnOf, type Table } from '../../data/table.ts'
import type { Day } from '../definition.ts'
import { join, type Request, raw, type Template, template } from '../template.ts'

/**
 * The rows of a table in a statement, and what is read of them. Where they are selected they go by the alias `t`, as in
 * every fragment; where their fields are answered, and as parents of nested lists, by `p`.
 */
export class Row {
  /** The day as of which the rows are shown. */
  readonly day: ((request: Request) => Day) | undefined
  readonly #fields: readonly string[]
  readonly #selected = new Map<string, Template>()

  constructor({ fields }: Pick<Table<unknown>, 'fields'>, day?: (request: Request) => Day) {
    this.day = day
    this.#fields = fields
    // What nested lists find their parent by.
    if (this.has('id')) this.column('id')
  }

  has(field: string): boolean {
    return this.#fields.includes(field)
  }

  /** A column, as the model names it. */
  column(field: string): Template {
    this.#selected.set(field, raw(`t."${columnOf(field)}"`))
    return raw(`p."${field}"`)
  }

  /** A value that is worked out where the rows go by `t`. */
  value(expression: Template | Sql): Template {
    const name = `:${this.#selected.size}`
    this.#selected.set(name, template`${expression}`)
    return raw(`p."${name}"`)
  }

  /** What follows `select`; complete when all fields have been compiled. */
  get selected(): Template {
    return join([...this.#selected].map(([name, value]) => template`${value} as ${raw(`"${name}"`)}`))
  }
}
