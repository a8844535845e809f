import { z } from 'zod'
import { type Limit, limitVariable } from './environment/limit.ts'
import { parseVariables } from './environment/parse.ts'
import { requestLimits } from './environment/request-limits.ts'
import { resourceLimits } from './environment/resource-limits.ts'

/** Every limit of the server. */
export const limitTable = { ...requestLimits, ...resourceLimits } as const satisfies Record<string, Limit>

export type Limits = { readonly [Name in keyof typeof limitTable]: number }

/** The variables of the limits. */
export const limitVariables = Object.fromEntries(
  Object.values(limitTable).map(limit => [limit.variable, limitVariable(limit)]),
)

const limitSchema = z.object(limitVariables)

const limitsBy = (value: (limit: Limit) => number): Limits =>
  // The names are the table's own.
  Object.fromEntries(Object.entries(limitTable).map(([name, limit]) => [name, value(limit)])) as Limits

/** The limits without any variable. */
export const defaultLimits: Limits = limitsBy(limit => limit.default)

/** The limits among the variables that have been parsed. */
export const limitsOf = (variables: Readonly<Record<string, unknown>>): Limits =>
  limitsBy(limit => Number(variables[limit.variable]))

/** The limits as the environment sets them. Fails with StartFailure: BAD_ENVIRONMENT. */
export const readLimits = (variables: Readonly<NodeJS.ProcessEnv>): Limits =>
  limitsOf(parseVariables(limitSchema, variables))
