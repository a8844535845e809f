import {
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { coreVersion } from '../plugin/contract.ts'
import type { Exported } from './catalog.ts'
import type { Column } from './columns.ts'
import { selectorsOf } from './parameters.ts'
import { type Exporter, largestPage } from './request.ts'

type Json = Readonly<Record<string, unknown>>

const scalars: Readonly<Record<string, Json>> = {
  Int: { type: 'integer', format: 'int32' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
  DateTime: { type: 'string', format: 'date-time' },
  UUID: { type: 'string', format: 'uuid' },
}

function jsonOf(given: GraphQLInputType | GraphQLOutputType): Json {
  const type = getNullableType(given)
  if (isListType(type)) return { type: 'array', items: jsonOf(type.ofType) }
  const named = getNamedType(type)
  if (isEnumType(named)) return { type: 'string', enum: named.getValues().map(({ name }) => name) }
  return scalars[named.name] ?? { type: 'string' }
}

/** A value that may be null, as OpenAPI 3.1 says it. */
const nullable = ({ type, enum: values, ...rest }: Json): Json => ({
  ...rest,
  type: [type, 'null'],
  ...(Array.isArray(values) && { enum: [...values, null] }),
})

const parameter = (name: string, schema: Json, description?: string | null): Json => ({
  name,
  in: 'query',
  schema,
  ...(description && { description }),
  ...(schema.type === 'array' && { style: 'form', explode: false }),
})

const shared: readonly Json[] = [
  parameter(
    'columns',
    { type: 'array', items: { type: 'string' } },
    'Поля записи через запятую; поля связанной записи – через точку: school.shortName. Без него – все столбцы.',
  ),
  parameter('after', { type: 'string' }, 'id последней полученной записи: продолжить после неё.'),
]

const namedRecords = parameter(
  'ids',
  { type: 'array', items: { type: 'string' }, maxItems: 200 },
  'Только эти записи.',
)

const labels = parameter(
  'labels',
  { type: 'string', enum: ['code', 'ru'] },
  'ru – русские названия столбцов и значений вместо кодов; для xlsx – без указания.',
)

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const csvOnly: readonly Json[] = [
  parameter(
    'dialect',
    { type: 'string', enum: ['plain', 'excel'], default: 'plain' },
    'excel – для русского Excel: «;», метка UTF-8, формулы обезврежены; plain – по RFC 4180.',
  ),
  labels,
]

const pageSize = parameter(
  'first',
  { type: 'integer', minimum: 1, maximum: largestPage, default: 200 },
  'Число записей страницы.',
)

const media = (schema: Json, type = 'application/json'): Json => ({ content: { [type]: { schema } } })

const cursorHeader = {
  'podyom-changes': {
    description: 'Курсор ленты изменений (Query.changes): продолжайте с него, чтобы копия не отстала.',
    schema: { type: 'string' },
  },
}

const failures = {
  400: { $ref: '#/components/responses/Refused' },
  401: { $ref: '#/components/responses/Refused' },
  403: { $ref: '#/components/responses/Refused' },
  429: { $ref: '#/components/responses/Refused' },
  503: { $ref: '#/components/responses/Refused' },
}

/** The fields of a filter as parameters; those of a plugin's own part with a dot. */
function filterParameters(type: GraphQLInputType, prefix = ''): readonly Json[] {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return []
  return Object.values(named.getFields()).flatMap(field => {
    const inner = getNamedType(field.type)
    // Filters within a filter are for GraphQL: an address has one of each parameter.
    if (inner === named) return []
    if (isInputObjectType(inner))
      return isListType(getNullableType(field.type)) ? [] : filterParameters(inner, `${prefix}${field.name}.`)
    return [parameter(`${prefix}${field.name}`, jsonOf(field.type), field.description)]
  })
}

function parametersOf(schema: GraphQLSchema, exported: Exported): readonly Json[] {
  const own = selectorsOf(schema, exported).flatMap(arg =>
    arg.name === 'filter'
      ? filterParameters(arg.type)
      : [parameter(arg.name, jsonOf(arg.type), arg.description)],
  )
  const since = exported.table.fields.includes('updatedAt')
    ? [
        parameter(
          'updatedSince',
          { type: 'string', format: 'date-time' },
          'Только изменённые с этого момента. Об удалённых говорит лента изменений.',
        ),
      ]
    : []
  return [...shared, namedRecords, ...since, ...own]
}

/** A record as JSON holds it. `required` names nothing, for `columns` may leave anything out but the id. */
function recordSchema(columns: readonly Column[]): Json {
  const properties: Record<string, Json> = {}
  const parts = new Map<string, Column[]>()
  for (const column of columns) {
    const [name = '', ...rest] = column.path.split('.')
    if (rest.length > 0) parts.set(name, [...(parts.get(name) ?? []), { ...column, path: rest.join('.') }])
    else {
      const value = jsonOf(column.field.type)
      const shown = isNonNullType(column.field.type) ? value : nullable(value)
      properties[name] = {
        ...shown,
        ...(column.field.description && { description: column.field.description }),
      }
    }
  }
  for (const [name, below] of parts) {
    const part = recordSchema(below)
    properties[name] = { anyOf: [part, { type: 'array', items: part }, { type: 'null' }] }
  }
  return { type: 'object', properties }
}

/** The description of the addresses of exports, as OpenAPI 3.1: made of the schema, so it follows it by itself. */
export function openApi({ schema, catalog, columns }: Exporter): Json {
  const paths = catalog.all.flatMap(exported => {
    const { name, type } = exported
    const all = parametersOf(schema, exported)
    const record = { $ref: `#/components/schemas/${type.name}` }
    const page = {
      type: 'object',
      required: ['records', 'next', 'changes'],
      properties: {
        records: { type: 'array', items: record },
        next: { type: ['string', 'null'], description: 'Передайте в after; null на последней странице.' },
        changes: { type: 'string' },
      },
    }
    const get = (ending: string, parameters: readonly Json[], content: Json) => [
      `/export/${name}.${ending}`,
      {
        get: {
          operationId: `${name}${ending === 'json' ? '' : `As${ending[0]?.toUpperCase()}${ending.slice(1)}`}`,
          summary: `${type.description ?? type.name}`,
          tags: [name],
          parameters,
          responses: { 200: { description: 'Записи.', headers: cursorHeader, ...content }, ...failures },
        },
      },
    ]
    return [
      get('json', [...all, pageSize], media(page)),
      get('ndjson', all, media(record, 'application/x-ndjson')),
      get('csv', [...all, ...csvOnly], media({ type: 'string' }, 'text/csv')),
      get('xlsx', [...all, labels], media({ type: 'string', format: 'binary' }, xlsx)),
    ]
  })
  const types = catalog.all.map(({ type }) => [type.name, recordSchema(columns.whole(type))])
  return {
    openapi: '3.1.0',
    info: {
      title: 'Подъём: чтение таблиц',
      version: coreVersion,
      description:
        'Выгрузка записей, которые видит ваш ключ. Всё остальное – в GraphQL, его схема – /schema.graphql.',
    },
    security: [{ key: [] }],
    paths: { '/export': { get: snapshotOperation }, ...Object.fromEntries(paths) },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      responses: { Refused: { description: 'Отказ: что не так и что сделать.', ...media(refusal) } },
      schemas: Object.fromEntries(types),
    },
  }
}

const snapshotOperation: Json = {
  operationId: 'snapshot',
  summary: 'Все видимые записи на один момент, по строке JSON; последняя строка – __typename End.',
  tags: ['snapshot'],
  parameters: [
    parameter('types', { type: 'array', items: { type: 'string' } }, 'Типы записей через запятую.'),
    parameter('after', { type: 'string' }, 'id последней полученной записи: продолжить после неё.'),
  ],
  responses: {
    200: {
      description: 'Записи.',
      headers: cursorHeader,
      ...media({ type: 'object', required: ['__typename'] }, 'application/x-ndjson'),
    },
    ...failures,
  },
}

const refusal: Json = {
  type: 'object',
  required: ['errors'],
  properties: {
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['message'],
        properties: { message: { type: 'string' }, extensions: { type: 'object' } },
      },
    },
  },
}
