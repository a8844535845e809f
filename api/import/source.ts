import type { GraphQLSchema } from 'graphql'
import { labelsOf } from '../graphql/binding/schema-extensions.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Limits } from '../server/limits.ts'
import { findHeader, type Header } from './header.ts'
import type { ReadRequest } from './request.ts'
import { type FileRow, readRows } from './rows.ts'
import type { Tables } from './sheet/cell.ts'
import { readTables } from './sheet/read.ts'

/** A file with its rows, read by the fields of its form. */
export interface Source {
  readonly tables: Tables
  readonly header: Header
  readonly rows: readonly FileRow[]
}

/** Rows above the first one of data, and one more than is allowed. */
const headRows = 50

/** Reads the rows of a file that lies on the disk. BAD_INPUT where there is nothing to import. */
export async function readSource(
  path: string,
  { profile, mapping, given }: ReadRequest,
  schema: GraphQLSchema,
  { importRows }: Pick<Limits, 'importRows'>,
): Promise<Source> {
  const tables = await readTables(path, importRows + headRows)
  const header = findHeader(tables, profile, mapping)
  const rows = readRows(header, profile, given, labelsOf(schema))
  if (rows.length === 0)
    throw apiError('FILE_INVALID', 'В файле нет строк под заголовками: добавьте их и загрузите файл ещё раз.')
  if (rows.length > importRows) {
    throw apiError('LIMIT_EXCEEDED', `Строк больше ${importRows}: разделите файл на части.`)
  }
  return { tables, header, rows }
}
