import { type GraphQLSchema, getNamedType } from 'graphql'
import { labelsOf } from '../graphql/binding/schema-extensions.ts'
import type { Column } from './columns.ts'
import { csvRow } from './csv.ts'
import type { Taken } from './read.ts'
import type { ListRequest } from './request.ts'

/** Writes the records of one table, a piece at a time. */
export interface Writer {
  readonly mediaType: string
  readonly head: string
  readonly piece: (records: readonly Taken[]) => string
}

/** The names of columns and of values of enums, as they are printed. */
interface Names {
  readonly ofColumns: (columns: readonly Column[]) => readonly string[]
  readonly ofValue: (column: Column, value: unknown) => unknown
}

const codes: Names = { ofColumns: columns => columns.map(({ path }) => path), ofValue: (_, value) => value }

/** What a field is, without the rest of its description. */
const titleOf = ({ name, description }: Column['field']): string =>
  description?.split(/[.,;:(]/, 1)[0]?.trim() || name

/** The Russian names that the contract declares, each once: equal ones have their path. */
function russian(schema: GraphQLSchema): Names {
  const enums = new Map(
    labelsOf(schema).map(
      ({ name, values }) => [name, new Map(values.map(one => [one.name, one.ru.label]))] as const,
    ),
  )
  return {
    ofColumns: columns => {
      const titles = columns.map(({ field, above }) => [...above, field].map(titleOf).join(': '))
      return titles.map((title, index) =>
        titles.indexOf(title) === titles.lastIndexOf(title) ? title : `${title} (${columns[index]?.path})`,
      )
    },
    ofValue: ({ field }, value) => {
      const labels = enums.get(getNamedType(field.type).name)
      const labelled = (one: unknown): unknown =>
        Array.isArray(one) ? one.map(labelled) : (labels?.get(String(one)) ?? one)
      return labels ? labelled(value) : value
    },
  }
}

/** The value of a column; of each part where the path leads through a list. */
function valueAt(record: unknown, names: readonly string[]): unknown {
  const [name, ...rest] = names
  if (name === undefined || record === null || record === undefined) return record ?? null
  if (Array.isArray(record)) return record.map(one => valueAt(one, names))
  return valueAt((record as Readonly<Record<string, unknown>>)[name], rest)
}

const csvWriter = (schema: GraphQLSchema, { selection, dialect, labels }: ListRequest): Writer => {
  const names = labels ? russian(schema) : codes
  const columns = selection.columns.map(column => ({ column, names: column.path.split('.') }))
  return {
    mediaType: 'text/csv; charset=utf-8',
    head: `${dialect.mark}${csvRow(names.ofColumns(selection.columns), dialect)}`,
    piece: records =>
      records
        .map(record =>
          csvRow(
            columns.map(({ column, names: path }) => names.ofValue(column, valueAt(record, path))),
            dialect,
          ),
        )
        .join(''),
  }
}

/** One JSON object a line. */
export const lines = (records: readonly object[]): string =>
  records.map(record => `${JSON.stringify(record)}\n`).join('')

export const ndjson = 'application/x-ndjson; charset=utf-8'

export const writerOf = (schema: GraphQLSchema, request: ListRequest): Writer =>
  request.format === 'csv' ? csvWriter(schema, request) : { mediaType: ndjson, head: '', piece: lines }
