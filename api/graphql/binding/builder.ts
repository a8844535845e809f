import SchemaBuilder from '@pothos/core'
import type { Context } from '../context.ts'

interface SchemaTypes {
  Context: Context
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
