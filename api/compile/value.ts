import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { isMarked } from '../access/personal-data.ts'
import { argumentsOf } from './arguments.ts'
import { definitionOf } from './definition.ts'
import { below, type Compiling, type Field, fieldsOf, NotCompiled } from './selection.ts'
import type { Request } from './template.ts'

/** Writes a value of a type as JSON, with what is selected of it. */
export type Writer = (value: unknown, request: Request) => string

/**
 * The writer of a value that holds all that can be selected of it: fields are properties, or are derived from the value
 * alone. Throws NotCompiled if code reads more for a selected field; so does the writer for a value that the resolvers have
 * to look at.
 */
export function writerOf(compiling: Compiling, type: GraphQLOutputType, field: Field): Writer {
  if (isNonNullType(type)) {
    const write = writerOf(compiling, type.ofType, field)
    return (value, request) => {
      if (value == null) throw new NotCompiled(`${field.name} has no value`)
      return write(value, request)
    }
  }
  const write = presentWriter(compiling, type, field)
  return (value, request) => (value == null ? 'null' : write(value, request))
}

function presentWriter(compiling: Compiling, type: GraphQLOutputType, field: Field): Writer {
  const inner = getNullableType(type)
  if (isListType(inner)) {
    const write = writerOf(compiling, inner.ofType, field)
    return (value, request) => {
      if (!Array.isArray(value)) throw new NotCompiled(`${field.name} is no array`)
      return `[${value.map(item => write(item, request)).join(',')}]`
    }
  }
  if (isLeafType(inner))
    return value => {
      if (value instanceof Promise) throw new NotCompiled(`${field.name} is read later`)
      return JSON.stringify(inner.serialize(value))
    }
  if (isObjectType(inner)) return objectWriter(compiling, inner, field)
  throw new NotCompiled(`${field.name} is of one of several types`)
}

function objectWriter(compiling: Compiling, type: GraphQLObjectType, field: Field): Writer {
  const parts = fieldsOf(compiling, type, below(field)).map(one => {
    const write = fieldWriter(compiling, type, one)
    const name = `${JSON.stringify(one.key)}:`
    return (value: object, request: Request) => name + write(value, request)
  })
  return (value, request) => {
    if (typeof value !== 'object' || value === null || value instanceof Promise)
      throw new NotCompiled(`${field.name} is no object`)
    return `{${parts.map(part => part(value, request)).join(',')}}`
  }
}

type FieldWriter = (parent: object, request: Request) => string

function fieldWriter(compiling: Compiling, type: GraphQLObjectType, field: Field): FieldWriter {
  if (field.name === '__typename') return () => JSON.stringify(type.name)
  const declared = type.getFields()[field.name]
  const coordinate = `${type.name}.${field.name}`
  if (!declared || isMarked(declared.astNode?.directives)) throw new NotCompiled(coordinate)
  const definition = definitionOf(compiling.schema, coordinate)
  if (definition === 'code') throw new NotCompiled(`${coordinate} is code`)
  // A record is more than its row: its id, its version and what hangs on it.
  if (type.getInterfaces().length > 0) throw new NotCompiled(`${type.name} is a record`)
  const write = writerOf(compiling, declared.type, field)
  if (definition?.kind === 'derived') {
    const args = argumentsOf(compiling, declared, field)
    return (parent, request) => write(definition.resolve(parent, args(request), request.context), request)
  }
  if (definition !== null && definition.kind !== 'column') throw new NotCompiled(coordinate)
  if (declared.args.length > 0) throw new NotCompiled(`${coordinate} takes arguments`)
  const property = definition?.columns[0] ?? field.name
  return (parent, request) => {
    const value = (parent as Readonly<Record<string, unknown>>)[property]
    if (typeof value === 'function') throw new NotCompiled(`${coordinate} is read later`)
    return write(value, request)
  }
}
