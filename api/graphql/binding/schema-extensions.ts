import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql'
import type { LabelledEnum } from '../../../schema/labels.ts'
import type { Table } from '../../data/table.ts'
import type { Binding, FieldBinding } from './directives.ts'
import { argumentDecoder, type Decode } from './input.ts'

/** The tables of all records that `node(id)` reaches, by type. */
export type Tables = ReadonlyMap<string, Table<{ readonly id: string }>>

/**
 * The columns that a field reads of its record's row, by coordinate, or the name of a type made of the same row. Other fields
 * read the whole row.
 */
export type ColumnsBehind = ReadonlyMap<string, readonly string[] | string>

/** What `createSchema` attaches to the published contract. */
export interface SchemaExtensions {
  readonly tables: Tables
  readonly binding: Binding
  readonly labels: readonly LabelledEnum[]
  readonly columns: ColumnsBehind
  /** How fields are resolved, by coordinate: by a function or by a definition. */
  readonly resolvers: ReadonlyMap<string, unknown>
  /** Makes of an input what is stored. */
  readonly decoderOf: (type: GraphQLInputObjectType) => Decode
}

// `createSchema` puts them there, on every schema that is served.
const extensionsOf = ({ extensions }: GraphQLSchema) => extensions.podyom as SchemaExtensions

/** The schema with what `createSchema` knows of it. */
export function withExtensions(schema: GraphQLSchema, extensions: SchemaExtensions): GraphQLSchema {
  schema.extensions = { ...schema.extensions, podyom: extensions }
  return schema
}

/** The tables of all records that `node(id)` reaches, by type. */
export const tablesOf = (schema: GraphQLSchema): Tables => extensionsOf(schema).tables

/** What the SDL says to code of a field. */
export const bindingOf = (schema: GraphQLSchema, coordinate: string): FieldBinding =>
  extensionsOf(schema).binding.get(coordinate) ?? {}

/** The enums of the schema with the labels of their values, by name. */
export const labelsOf = (schema: GraphQLSchema): readonly LabelledEnum[] => extensionsOf(schema).labels

/**
 * An input with database ids in place of global ones and clean texts; BAD_INPUT for an id of another type, or a null for a
 * required value of a record. `path` is the position of the input.
 */
export const decodeInput = (
  schema: GraphQLSchema,
  type: GraphQLInputObjectType,
  input: unknown,
  path = 'input',
): unknown => extensionsOf(schema).decoderOf(type)(input, path)

/** How a field is resolved: by a function, or by a definition that says from which tables it comes. */
export const resolverBehind = (schema: GraphQLSchema, coordinate: string): unknown =>
  extensionsOf(schema).resolvers.get(coordinate)

/** Makes of the arguments of a field what is stored; null if there is nothing to make. */
export const argumentDecoderOf = (
  schema: GraphQLSchema,
  field: Parameters<typeof argumentDecoder>[0],
): ReturnType<typeof argumentDecoder> => argumentDecoder(field, extensionsOf(schema).decoderOf)

/** What a field takes of its record's row; null where it takes the whole. */
export const columnsBehind = (schema: GraphQLSchema, coordinate: string): readonly string[] | string | null =>
  extensionsOf(schema).columns.get(coordinate) ?? null
