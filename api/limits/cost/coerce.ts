import { GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql'
import { withoutValues } from '../../graphql/errors/detail.ts'
import { apiError } from '../../graphql/errors/table.ts'

/** The variables of an operation, as it is executed with them. */
export type Values = Readonly<Record<string, unknown>>

/** Mistakes that are reported at once: enough to fix, too few to keep the server busy. Names near to a wrong one are not looked for. */
const options = { maxErrors: 10, hideSuggestions: true }

/** The variables as the operation will be executed with them, or what is wrong with them: where, and never the value. */
export function coerce(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Values,
): { readonly values: Values } | { readonly errors: readonly GraphQLError[] } {
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, given, options)
  if (!errors) return { values: coerced }
  return { errors: errors.map(refused) }
}

function refused(error: GraphQLError): GraphQLError {
  const sentence = `Значение переменной не подходит${placeOf(error)}`
  const reason = error.originalError ?? error
  // A scalar of ours has a sentence of its own.
  if (reason instanceof GraphQLError && reason.extensions.code)
    return apiError('TYPE_MISMATCH', `${sentence}: ${reason.message}`)
  const { message, extensions } = apiError('TYPE_MISMATCH', `${sentence}.`)
  return new GraphQLError(message, { extensions: { ...extensions, detail: withoutValues(reason.message) } })
}

// `Variable "$input" got invalid value {…} at "input.rows[3]"; reason`
const placeOf = ({ message, originalError }: GraphQLError): string => {
  const before = originalError ? message.slice(0, -`; ${originalError.message}`.length) : ''
  const [, place] = / at "([^"]*)"$/.exec(before) ?? /^Variable "\$(\w+)"/.exec(before) ?? []
  return place ? ` (${place})` : ''
}
