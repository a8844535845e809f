import { GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql'
import { withoutValues } from '../../graphql/errors/detail.ts'
import { InputError, type Mistake, partOf } from '../../graphql/errors/mistakes.ts'
import { isInputReason } from '../../graphql/errors/reasons.ts'

/** The variables of an operation, as it is executed with them. */
export type Values = Readonly<Record<string, unknown>>

/** Mistakes that are looked for: too few to keep the server busy. Names near to a wrong one are not looked for. */
const options = { maxErrors: 1_000, hideSuggestions: true }

/** The variables as the operation will be executed with them, or what is wrong with them: where, and never the value. */
export function coerce(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Values,
): { readonly values: Values } | { readonly errors: readonly GraphQLError[] } {
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, given, options)
  if (!errors) return { values: coerced }
  return { errors: [new InputError(errors.slice(0, options.maxErrors).map(mistakeOf))] }
}

function mistakeOf(error: GraphQLError): Mistake {
  const { place, explanation } = partsOf(error)
  const [, missing] = /^Field "(\w+)" of required type /.exec(explanation) ?? []
  const path = missing ? `${place}.${missing}` : place
  const part = partOf(path)
  const sentence = `Значение переменной не подходит${part && ` (${part})`}`
  const own = error.originalError instanceof GraphQLError ? error.originalError.extensions : null
  // A scalar of ours has a sentence of its own.
  if (own?.code) {
    const reason = String(own.reason)
    return {
      reason: isInputReason(reason) ? reason : 'TYPE_MISMATCH',
      message: `${sentence}: ${error.originalError?.message}`,
      path,
    }
  }
  const reason = missing ? 'VALUE_MISSING' : 'TYPE_MISMATCH'
  return { reason, message: `${sentence}.`, path, detail: withoutValues(explanation) }
}

/** The place and the explanation of `Variable "$input" got invalid value {…} at "input.rows[3]"; explanation`. */
function partsOf({ message, originalError }: GraphQLError): { place: string; explanation: string } {
  const cause = originalError?.message
  const before = cause === undefined ? '' : message.slice(0, -`; ${cause}`.length)
  const [, place = ''] = / at "([^"]*)"$/.exec(before) ?? /^Variable "\$(\w+)"/.exec(before || message) ?? []
  return { place, explanation: cause ?? message }
}
