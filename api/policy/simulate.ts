import { rolesOf } from '../access/matrix.ts'
import { authorizeAs } from '../action/authorize.ts'
import { nestedIn } from '../action/document/dry-run.ts'
import { Undone } from '../action/document/perform-all.ts'
import { runAction } from '../action/run-action.ts'
import { daysOf, today } from '../calendar/today.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { PolicyValueInput, QuerySimulatePolicyArgs } from '../graphql/generated/contract.ts'
import { readSettings, type Territory } from './effective.ts'
import { readValue } from './input-value.ts'
import { definitionOf, storeSetting } from './set.ts'
import { changesBetween, type Simulation, type Snapshot } from './snapshot/compare.ts'
import { findingsIn } from './snapshot/findings.ts'
import { obligationsIn } from './snapshot/obligations.ts'

const mostValues = 10
const mostShown = 100
const notGoverned =
  'Проверить настройки можно только на своей территории: укажите муниципальное образование или регион, настройки которого вы можете менять.'

/**
 * What would change if a territory set these values: they are set as `setPolicy` sets them, in a transaction that is
 * undone at its end.
 */
export async function simulate(
  context: Context,
  territory: Territory,
  { values, on, first }: QuerySimulatePolicyArgs,
): Promise<Simulation> {
  const shown = first ?? 20
  if (shown < 0 || shown > mostShown)
    throw apiError('PAGE_SIZE_INVALID', `Укажите в first число от 0 до ${mostShown}.`)
  if (values.length > mostValues)
    throw apiError('LIST_SIZE_INVALID', `Значений больше ${mostValues}: проверьте их по частям.`)
  // Many see a territory whose policy they may not set, and a trial makes others wait as `setPolicy` does.
  authorizeAs({ context }, rolesOf('setPolicy'), { ...territory, schoolId: null }, notGoverned)
  const day = on ?? today(context, territory.regionId)
  try {
    return await context.transact(async transaction => {
      // Nobody is notified, and no answer is kept under a key.
      const within: Context = {
        ...context,
        read: transaction.read,
        transact: nestedIn(transaction),
        actions: null,
        headers: { get: () => null },
      }
      const before = await snapshot(within, territory, day)
      for (const value of values) await tryValue(within, territory, value)
      throw new Undone(changesBetween(before, await snapshot(within, territory, day), shown))
    })
  } catch (error) {
    if (error instanceof Undone) return error.answer as Simulation
    throw error
  }
}

async function snapshot(within: Context, territory: Territory, day: string): Promise<Snapshot> {
  const context = { ...within, loaders: new Map() }
  return {
    obligations: await obligationsIn(context, territory, daysOf(context, day)),
    findings: await findingsIn(context, territory, day),
  }
}

async function tryValue(context: Context, territory: Territory, input: PolicyValueInput): Promise<void> {
  const definition = definitionOf(context, territory, input.name)
  const value = { name: input.name, ...readValue(definition, input, 'input') }
  const [settings = []] = await readSettings(context, [territory])
  const own = settings.find(one => one.definition === definition)?.own
  await runAction(
    context,
    'setPolicy',
    input,
    work => storeSetting(work, territory, value, own?.version ?? 0, 'Проверка настроек'),
    { roles: rolesOf('setPolicy'), plugin: null, tables: [] },
  )
}
