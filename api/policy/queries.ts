import { byId } from '../data/loader.ts'
import { holds } from '../data/scope.ts'
import { rootValue } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { QueryPolicyArgs, QuerySimulatePolicyArgs } from '../graphql/generated/contract.ts'
import { globalId, optionalIdOf } from '../graphql/global-id.ts'
import { municipalities, regions } from '../territory/table.ts'
import { readSettings, type Setting, type Territory } from './effective.ts'
import { simulate } from './simulate.ts'
import { policySettings } from './table.ts'

/** The territory that arguments name, if the viewer sees it. */
export async function namedTerritory(
  context: Context,
  { region, municipality }: Pick<QueryPolicyArgs, 'region' | 'municipality'>,
): Promise<Territory | null> {
  if ((region == null) === (municipality == null))
    throw apiError('CHOICE_INVALID', 'Укажите что-то одно: регион или муниципальное образование.')
  const within = await byId(context, municipalities, optionalIdOf('Municipality', municipality))
  if (within) {
    const territory = { regionId: within.regionId, municipalityId: within.id }
    // Everybody sees municipalities, but not how another one is governed.
    return holds(context.viewer.scope, { ...territory, schoolId: null }) ? territory : null
  }
  const found = await byId(context, regions, optionalIdOf('Region', region))
  return found && { regionId: found.id, municipalityId: null }
}

const nothing = { number: null, flag: null, choice: null, min: null, max: null, choices: [], enum: null }

/** A setting as the contract shows it. */
function shown({ definition, value, origin, own }: Setting) {
  const { name, title, kind } = definition
  return {
    ...nothing,
    name,
    title,
    kind,
    ...(kind === 'NUMBER' && { min: definition.min, max: definition.max }),
    ...(kind === 'CHOICE' && { choices: definition.choices, enum: definition.enum }),
    ...(typeof value === 'number' && { number: value }),
    ...(typeof value === 'boolean' && { flag: value }),
    ...(typeof value === 'string' && { choice: value }),
    days: typeof value === 'object' ? value : [],
    origin,
    setting: own && globalId(policySettings.type, own.id),
    version: own?.version ?? 0,
  }
}

export const Query: Resolvers<'policy', 'Query'> = {
  policy: rootValue(async (_, args: QueryPolicyArgs, context) => {
    const territory = await namedTerritory(context, args)
    if (!territory) return null
    const [settings = []] = await readSettings(context, [territory])
    return { settings: settings.map(shown) }
  }),
  simulatePolicy: rootValue(async (_, args: QuerySimulatePolicyArgs, context) => {
    const territory = await namedTerritory(context, args)
    return territory && simulate(context, territory, args)
  }),
}
