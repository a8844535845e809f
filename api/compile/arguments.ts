import { type GraphQLField, getArgumentValues } from 'graphql'
import { argumentDecoderOf } from '../graphql/binding/schema-extensions.ts'
import type { Compiling, Field } from './selection.ts'
import { perRequest, type Request } from './template.ts'

type Args = Readonly<Record<string, unknown>>

/** The arguments of a field for a request, as its resolver would get them; throws what is wrong with them. */
export function argumentsOf(
  { schema }: Compiling,
  field: GraphQLField<unknown, unknown>,
  { nodes: [node] }: Field,
): (request: Request) => Args {
  if (field.args.length === 0) return () => none
  const decode = argumentDecoderOf(schema, field)
  return perRequest(({ variables }) => {
    const args = getArgumentValues(field, node, variables)
    return decode ? decode(args) : args
  })
}

const none: Args = {}
