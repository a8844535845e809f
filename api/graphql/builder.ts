import SchemaBuilder from '@pothos/core'
import type { Context } from './context.ts'

/**
 * The types that `build` functions name by a string. A noun adds its own by declaration merging, beside its
 * `build`, so that no noun imports another only for a type.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface ObjectTypes {}

/** The input objects that plugins may extend, by name; filled by declaration merging. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface InputTypes {}

/** What Pothos knows of our schema at compile time. */
export interface SchemaTypes {
  Context: Context
  Objects: ObjectTypes
  Inputs: InputTypes
  Interfaces: { Node: { readonly id: string } }
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: Date; Output: Date }
    UUID: { Input: string; Output: string }
  }
  DefaultFieldNullability: false
}

export type Builder = ReturnType<typeof createBuilder>

/** A fresh builder: a schema is built once per set of plugins and shares nothing with another. */
export function createBuilder() {
  const builder = new SchemaBuilder<SchemaTypes>({ defaultFieldNullability: false })
  builder.queryType({})
  builder.mutationType({})
  return builder
}

const made = new WeakMap<Builder, Map<string, unknown>>()

/** What `make` gives, made at its first use in a schema and the same one ever after. */
export function once<T>(builder: Builder, name: string, make: () => T): T {
  const known = made.get(builder) ?? new Map<string, unknown>()
  made.set(builder, known)
  // One name is always made by one `make`, so what is stored under it has its type.
  const value = known.has(name) ? (known.get(name) as T) : make()
  known.set(name, value)
  return value
}

/** The enum of this name. `values` is the generated object of the model's enum. */
export function enumOf<const V extends string>(
  builder: Builder,
  name: string,
  values: Readonly<Record<string, V>>,
) {
  return once(builder, `enum ${name}`, () => builder.enumType(name, { values: Object.values(values) }))
}

/** The enum of a list's orders, by their names. */
export function orderOf<const O extends Readonly<Record<string, unknown>>>(
  builder: Builder,
  name: string,
  orders: O,
) {
  return once(builder, `enum ${name}`, () =>
    // Object.keys forgets the names that the type knows.
    builder.enumType(name, { values: Object.keys(orders) as readonly (keyof O & string)[] }),
  )
}
