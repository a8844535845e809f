import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql'
import { isMarked } from '../access/personal-data.ts'
import { columnsBehind, tablesOf } from '../graphql/binding/schema-extensions.ts'
import { apiError } from '../graphql/errors/table.ts'

const mostColumns = 100
const deepest = 4

/** A value of a record: a field, or a field of a record or a part that it names. */
export interface Column {
  /** Names of fields, joined by dots. */
  readonly path: string
  readonly field: GraphQLField<unknown, unknown>
  /** The fields that lead to it. */
  readonly above: readonly GraphQLField<unknown, unknown>[]
}

type Kind = 'VALUE' | 'RECORD' | 'PART' | 'PARTS'

/** Knows the columns of the types of a schema. */
export interface Columns {
  /** The columns of a flat table, where none are named. */
  readonly flat: (type: GraphQLObjectType) => readonly Column[]
  /** Those with the small lists that belong to a record. */
  readonly whole: (type: GraphQLObjectType) => readonly Column[]
  /** BAD_INPUT where a path leads to no value of one record. */
  readonly named: (type: GraphQLObjectType, paths: readonly string[]) => readonly Column[]
}

export function columnsIn(schema: GraphQLSchema, plugins: readonly { readonly id: string }[]): Columns {
  const tables = tablesOf(schema)
  const ids = new Set(plugins.map(({ id }) => id))
  const behind = ({ name: type }: GraphQLObjectType, { name }: GraphQLField<unknown, unknown>) =>
    columnsBehind(schema, `${type}.${name}`)

  /** How a field is read; null for one that takes arguments, is a list of records or costs more than a record. */
  const kindOf = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Kind | null => {
    const named = getNamedType(field.type)
    const isCostly = field.astNode?.directives?.some(({ name }) => name.value === 'cost')
    if (isCostly || field.args.some(isRequiredArgument)) return null
    if (isLeafType(named)) return 'VALUE'
    const isList = isListType(getNullableType(field.type))
    if (!isObjectType(named) || named.name.endsWith('Connection')) return null
    if (tables.has(named.name)) return isList ? null : 'RECORD'
    if (behind(type, field) === null && !ids.has(field.name)) return null
    return isList ? 'PARTS' : 'PART'
  }

  /** The values of a type itself, and the ids of the records that it names. */
  const ownColumns = (type: GraphQLObjectType): readonly Column[] =>
    Object.values(type.getFields()).flatMap(field => {
      const kind = kindOf(type, field)
      const isRead = behind(type, field) !== null
      const id =
        kind === 'RECORD' ? (getNamedType(field.type) as GraphQLObjectType).getFields().id : undefined
      if (id && isRead) return [{ path: `${field.name}.id`, field: id, above: [field] }]
      // A list that no column answers is worked out for each record: it is there for who names it.
      return kind === 'VALUE' &&
        (isRead || isMarked(field.astNode?.directives) || !isListType(getNullableType(field.type)))
        ? [{ path: field.name, field, above: [] }]
        : []
    })

  const columnsOf = (type: GraphQLObjectType, isWhole: boolean): readonly Column[] => [
    ...ownColumns(type),
    ...Object.values(type.getFields()).flatMap(field => {
      const kind = kindOf(type, field)
      const from = behind(type, field)
      const isPart =
        (kind === 'PART' && typeof from === 'string') || (kind === 'PARTS' && isWhole && from !== null)
      if (!isPart) return []
      const below = ownColumns(getNamedType(field.type) as GraphQLObjectType)
      return below.map(one => ({ ...one, path: `${field.name}.${one.path}`, above: [field, ...one.above] }))
    }),
  ]

  const find = (type: GraphQLObjectType, path: string): Column => {
    const names = path.split('.')
    const above: GraphQLField<unknown, unknown>[] = []
    let at = type
    for (const [index, name] of names.entries()) {
      const field = at.getFields()[name]
      const kind = field ? kindOf(at, field) : null
      const named = field && getNamedType(field.type)
      if (!field || kind === null || names.length > deepest) break
      if (kind === 'VALUE' && index === names.length - 1) return { path, field, above }
      if (kind === 'VALUE' || !isObjectType(named)) break
      above.push(field)
      at = named
    }
    throw apiError(
      'FORMAT_INVALID',
      `Столбца ${path} нет у записей типа ${type.name}: укажите в columns поля через запятую, поля связанной записи – через точку, например school.shortName.`,
    )
  }

  return {
    flat: type => columnsOf(type, false),
    whole: type => columnsOf(type, true),
    named: (type, paths) => {
      if (paths.length > mostColumns)
        throw apiError('LIST_SIZE_INVALID', `Столбцов больше ${mostColumns}: разделите выгрузку.`)
      return [...new Set(paths)].map(path => find(type, path))
    },
  }
}

/** The document that reads columns of a type; always with the id, by which an export is resumed. */
export function documentOf(type: GraphQLObjectType, columns: readonly Column[]): DocumentNode {
  const tree: Tree = new Map([['id', new Map()]])
  for (const { path } of columns) {
    let at = tree
    for (const name of path.split('.')) {
      const next: Tree = at.get(name) ?? new Map()
      at.set(name, next)
      at = next
    }
  }
  return parse(`{ ${type.name} ${printed(tree)} }`, { noLocation: true })
}

type Tree = Map<string, Tree>

const printed = (tree: Tree): string =>
  tree.size === 0 ? '' : `{ ${[...tree].map(([name, below]) => `${name} ${printed(below)}`).join(' ')} }`
