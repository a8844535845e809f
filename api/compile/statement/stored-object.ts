import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { definitionOf } from '../definition.ts'
import { below, type Compiling, type Field, fieldsOf, NotCompiled } from '../selection.ts'
import { join, raw, type Template, template } from '../template.ts'
import { objectFrom } from './page.ts'

/** The JSON of an object that lies in a JSON column, with the selected properties. */
export function storedObjectOf(
  compiling: Compiling,
  from: Template,
  type: GraphQLObjectType,
  field: Field,
): Template {
  const fields = fieldsOf(compiling, type, below(field))
  return objectFrom(
    join(fields.map(one => template`${propertyOf(compiling, from, type, one)} as ${raw(`"${one.key}"`)}`)),
  )
}

function propertyOf(compiling: Compiling, from: Template, type: GraphQLObjectType, field: Field): Template {
  if (field.name === '__typename') return raw(`'${type.name}'::text`)
  const declared = type.getFields()[field.name]
  const coordinate = `${type.name}.${field.name}`
  const definition = definitionOf(compiling.schema, coordinate)
  if (!declared || (definition !== null && definition !== 'code' && definition.kind !== 'column'))
    throw new NotCompiled(coordinate)
  if (definition === 'code') throw new NotCompiled(`${coordinate} is code`)
  const property = raw(`'${definition ? definition.columns[0] : field.name}'`)
  const value = stored(compiling, template`(${from} -> ${property})`, declared.type, field)
  if (!isNonNullType(declared.type) || isListType(declared.type.ofType)) return value
  const json = isObjectType(declared.type.ofType) ? raw('json') : raw('jsonb')
  // No JSON: the statement fails, and the interpreter says what has no value.
  return template`coalesce(${value}, (p.id || ${raw(`' has no ${coordinate}'`)})::${json})`
}

function stored(compiling: Compiling, value: Template, type: GraphQLOutputType, field: Field): Template {
  const inner = getNullableType(type)
  const named = getNamedType(type)
  if (isListType(inner)) {
    const item = isObjectType(named)
      ? storedObjectOf(compiling, raw('i.item'), named, field)
      : template`i.item`
    return template`(select coalesce(array_to_json(array_agg(${item} order by i.place)), '[]'::json) from jsonb_array_elements(${value}) with ordinality as i(item, place))`
  }
  if (!isObjectType(named)) return template`nullif(${value}, 'null'::jsonb)`
  return template`case when jsonb_typeof(${value}) = 'object' then ${storedObjectOf(compiling, value, named, field)} end`
}
