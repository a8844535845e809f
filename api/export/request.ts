import type { GraphQLSchema } from 'graphql'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { idOf } from '../graphql/global-id.ts'
import type { Catalog, Exported } from './catalog.ts'
import type { Column, Columns } from './columns.ts'
import { dialects } from './csv.ts'
import { afterOf, argumentsOf, momentOf, type Parameters } from './parameters.ts'
import type { Selection } from './read.ts'

/** What is requested: of which records which columns, written how. */
export const formats = ['csv', 'xlsx', 'ndjson', 'json'] as const
export type Format = (typeof formats)[number]

/** The largest page of JSON. */
export const largestPage = 1_000

/** How many records may be named; their ids are a part of the address. */
const mostIds = 200

/** What an export needs of the server. */
export interface Exporter {
  readonly schema: GraphQLSchema
  readonly catalog: Catalog
  readonly columns: Columns
}

export interface ListRequest {
  readonly selection: Selection
  readonly format: Format
  readonly dialect: (typeof dialects)[keyof typeof dialects]
  /** Whether columns and values of enums have their Russian names. */
  readonly labels: boolean
}

const nowhere = () =>
  apiError(
    'NOT_FOUND',
    'Такой таблицы нет: адрес вида /export/schools.csv, .xlsx, .ndjson или /export/schools.json. Все адреса перечислены в /openapi.json.',
  )

const one = <T extends string>(
  name: string,
  among: readonly T[],
  value: string | undefined,
  standard: T,
): T => {
  const found = value === undefined ? standard : among.find(each => each === value)
  if (found !== undefined) return found
  throw apiError('FORMAT_INVALID', `Параметр ${name} не подходит: ожидается ${among.join(' или ')}.`)
}

/** The request for one table by the last part of its address and its parameters. */
export function listRequest(
  { schema, catalog, columns }: Exporter,
  context: Context,
  file: string,
  parameters: Parameters,
): ListRequest {
  const [, name = '', ending] = /^(\w+)\.(\w+)$/.exec(file) ?? []
  const from = catalog.find(name)
  const format = formats.find(each => each === ending)
  if (!from || !format) throw nowhere()
  const { columns: paths, after, ids, updatedSince, first, dialect, labels, ...selectors } = parameters
  const args = argumentsOf(schema, from, selectors)
  const read: Pick<Selection, 'columns'> = {
    columns:
      paths === undefined
        ? standardColumns(columns, from, format)
        : columns.named(from.type, paths.split(',')),
  }
  return {
    selection: {
      ...read,
      from,
      where: [
        ...(ids === undefined ? [] : [sql`t.id = any(${idsOf(ids, from)}::uuid[])`]),
        ...(from.list?.(context, args).where ?? []),
        ...changedSince(schema, from, updatedSince),
      ],
      on: typeof args.on === 'string' ? args.on : null,
      after: afterOf(after, [from.type.name])?.id ?? null,
      ...(format === 'json' && { first: pageSize(first) + 1 }),
    },
    format,
    dialect: dialects[one('dialect', ['plain', 'excel'], dialect, 'plain')],
    labels: one('labels', ['code', 'ru'], labels, format === 'xlsx' ? 'ru' : 'code') === 'ru',
  }
}

const standardColumns = (columns: Columns, { type }: Exported, format: Format): readonly Column[] =>
  format === 'csv' || format === 'xlsx' ? columns.flat(type) : columns.whole(type)

function changedSince(schema: GraphQLSchema, { table, name }: Exported, moment: string | undefined) {
  if (moment === undefined) return []
  if (!table.fields.includes('updatedAt'))
    throw apiError('NOT_SUPPORTED', `Для ${name} отбора updatedSince нет: выгрузите таблицу целиком.`)
  return [sql`t.updated_at >= ${momentOf(schema, 'updatedSince', moment)}::timestamptz`]
}

function pageSize(text: string | undefined): number {
  const size = text === undefined ? 200 : Number(text)
  if (Number.isInteger(size) && size >= 1 && size <= largestPage) return size
  throw apiError('PAGE_SIZE_INVALID', `Параметр first не подходит: ожидается число от 1 до ${largestPage}.`)
}

/** The database ids of the records that are named. */
function idsOf(text: string, { type }: Exported): readonly string[] {
  const ids = text.split(',')
  if (ids.length > mostIds)
    throw apiError(
      'LIST_SIZE_INVALID',
      `В ids больше ${mostIds} записей: разделите их на несколько запросов.`,
    )
  return ids.map(id => idOf(type.name, id))
}

/** The request for a snapshot of everything: its types in their order, from the record after which it goes on. */
export function snapshotRequest(
  { catalog, columns }: Exporter,
  { types, after, ...others }: Parameters,
): readonly Selection[] {
  const [other] = Object.keys(others)
  if (other !== undefined)
    throw apiError('FORMAT_INVALID', `Параметра ${other} у /export нет: есть types и after.`)
  // What has no place in a territory is no part of any copy.
  const open = catalog.all.filter(({ table }) => !table.only)
  const wanted = types === undefined ? open : types.split(',').map(name => among(open, name))
  const last = afterOf(
    after,
    wanted.map(({ type }) => type.name),
  )
  const reached = wanted.findIndex(({ type }) => type.name === last?.type)
  return wanted.slice(Math.max(reached, 0)).map((from, index) => ({
    from,
    columns: columns.whole(from.type),
    where: [],
    on: null,
    after: index === 0 && last ? last.id : null,
  }))
}

function among(open: readonly Exported[], name: string): Exported {
  const found = open.find(one => one.type.name === name)
  if (found) return found
  throw apiError(
    'FORMAT_INVALID',
    'Такого типа записей нет: передайте в types имена типов через запятую, например School,Roadmap.',
  )
}
