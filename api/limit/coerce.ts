import {
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql'
import { apiError } from '../graphql/errors/table.ts'
import { inRussian } from '../wording/russian.ts'

/** The variables of an operation, as it is executed with them. */
export type Values = Readonly<Record<string, unknown>>

/** Mistakes that are told at once: enough to mend, too few to keep the server busy. Names near to a wrong one are not looked for. */
const options = { maxErrors: 10, hideSuggestions: true }

/** The variables as the operation will be executed with them, or what is wrong with them: where, and never the value. */
export function coerce(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Values,
): { readonly values: Values } | { readonly errors: readonly GraphQLError[] } {
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, given, options)
  if (!errors) return { values: coerced }
  return {
    errors: errors.map(error =>
      apiError(
        'BAD_INPUT',
        `Значение переменной не подходит${placeOf(error)}: ${inRussian(error.originalError?.message ?? error.message)}`,
      ),
    ),
  }
}

// `Variable "$input" got invalid value {…} at "input.rows[3]"; reason`
const placeOf = ({ message, originalError }: GraphQLError): string => {
  const before = originalError ? message.slice(0, -`; ${originalError.message}`.length) : ''
  const [, place] = / at "([^"]*)"$/.exec(before) ?? /^Variable "\$(\w+)"/.exec(before) ?? []
  return place ? ` (${place})` : ''
}
