import { type GraphQLOutputType, type GraphQLSchema, getNamedType, isEnumType, isObjectType } from 'graphql'
import { printedDay } from '../calendar/printed-day.ts'
import { labelsOf } from '../graphql/binding/schema-extensions.ts'

/** A value of the audit log as people read it, an item of a list a line; null where it is empty. */
export function printed(schema: GraphQLSchema, type: GraphQLOutputType, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) {
    const items = value.flatMap(item => printed(schema, type, item) ?? [])
    return items.length === 0 ? null : items.join('\n')
  }
  const named = getNamedType(type)
  if (isObjectType(named)) {
    const row = new Map(Object.entries(value))
    const parts = Object.values(named.getFields())
    return parts.flatMap(part => printed(schema, part.type, row.get(part.name)) ?? []).join(' ') || null
  }
  if (isEnumType(named)) return enumLabel(schema, named.name, String(value))
  if (typeof value === 'boolean') return value ? 'да' : 'нет'
  return named.name === 'Date' ? printedDay(String(value)) : String(value)
}

function enumLabel(schema: GraphQLSchema, type: string, value: string): string {
  const values = labelsOf(schema).find(({ name }) => name === type)?.values
  return values?.find(({ name }) => name === value)?.ru.label ?? value
}
