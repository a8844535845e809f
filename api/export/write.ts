import { type GraphQLSchema, getNamedType } from 'graphql'
import { labelsOf } from '../graphql/binding/schema-extensions.ts'
import type { Column } from './columns.ts'
import { csvRow, type Dialect } from './csv.ts'
import type { Taken } from './read.ts'
import type { ListRequest } from './request.ts'
import { workbook } from './workbook.ts'

/** Writes the records of one table as they come. */
export interface Writer {
  readonly mediaType: string
  readonly write: (pieces: AsyncIterable<readonly Taken[]>) => AsyncGenerator<string | Uint8Array>
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

/** The rows of a table, a piece at a time. */
async function* rowsOf(
  names: Names,
  columns: readonly Column[],
  pieces: AsyncIterable<readonly Taken[]>,
): AsyncGenerator<readonly (readonly unknown[])[]> {
  const paths = columns.map(({ path }) => path.split('.'))
  for await (const records of pieces)
    yield records.map(record =>
      columns.map((column, index) => names.ofValue(column, valueAt(record, paths[index] ?? []))),
    )
}

async function* csv(
  titles: readonly string[],
  rows: AsyncIterable<readonly (readonly unknown[])[]>,
  dialect: Dialect,
): AsyncGenerator<string> {
  yield `${dialect.mark}${csvRow(titles, dialect)}`
  for await (const piece of rows) yield piece.map(row => csvRow(row, dialect)).join('')
}

/** One JSON object a line. */
export const lines = (records: readonly object[]): string =>
  records.map(record => `${JSON.stringify(record)}\n`).join('')

export const ndjson = 'application/x-ndjson; charset=utf-8'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function* allLines(pieces: AsyncIterable<readonly Taken[]>): AsyncGenerator<string> {
  for await (const records of pieces) yield lines(records)
}

export function writerOf(
  schema: GraphQLSchema,
  { format, selection: { columns, from }, dialect, labels }: ListRequest,
): Writer {
  if (format === 'ndjson' || format === 'json') return { mediaType: ndjson, write: allLines }
  const names = labels ? russian(schema) : codes
  const titles = names.ofColumns(columns)
  return format === 'csv'
    ? {
        mediaType: 'text/csv; charset=utf-8',
        write: pieces => csv(titles, rowsOf(names, columns, pieces), dialect),
      }
    : {
        mediaType: xlsx,
        write: pieces => workbook(from.name, columns, titles, rowsOf(names, columns, pieces)),
      }
}
