import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { requireText } from '../action/input.ts'
import { namedPlace } from '../action/place.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { lockForUpsert } from '../action/write/lock-for-upsert.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError, type InputPath } from '../graphql/errors/table.ts'
import type { SetPolicyInput } from '../graphql/generated/contract.ts'
import type { SettingDefinition } from '../plugin/setting.ts'
import { definitionsOf, pluginOf, type Territory } from './effective.ts'
import { followSetting } from './follow.ts'
import { lockPolicy } from './hold.ts'
import { readValue, type ValueColumns } from './input-value.ts'
import { policySettings } from './table.ts'

/** Sets a value for a territory, and lets what is planned by it follow. */
export const setPolicy = action('setPolicy', async (work, input) => {
  const territory = await territoryOf(work, input)
  authorize(work, { ...territory, schoolId: null })
  const definition = definitionOf(work.context, territory, input.name, 'input.name')
  const value = readValue(definition, input, 'input')
  const basis = reasonOf(input)
  return storeSetting(work, territory, { name: input.name, ...value }, input.version, basis)
})

/** Stores a value of a territory, and lets what is planned by it follow. */
export async function storeSetting(
  work: UnitOfWork,
  territory: Territory,
  value: ValueColumns & { readonly name: string },
  version: number,
  basis: string,
) {
  await lockPolicy(work, territory.regionId)
  const pending = await lockForUpsert(work, policySettings, isOf(territory, value.name), version)
  const setting = await pending.save({ ...territory, ...value }, { basis })
  await followSetting(work, territory, value.name, basis)
  return setting
}

/** Takes a value that a territory has set, so that the one above it holds again. */
export const resetPolicy = action('resetPolicy', async (work, input) => {
  const setting = await lockForUpdate(work, policySettings, input.setting, input.version)
  const { regionId, municipalityId, name } = setting.row
  const basis = reasonOf(input)
  await lockPolicy(work, regionId)
  await setting.archive({ basis })
  await followSetting(work, { regionId, municipalityId }, name, basis)
  return setting
})

const reasonOf = ({ reason }: { readonly reason: string }) =>
  requireText(reason, 'Основание не указано: напишите, почему меняется настройка.', 'input.reason')

const isOf = ({ regionId, municipalityId }: Territory, name: string) => sql`
  t.region_id = ${regionId}::uuid and t.municipality_id is not distinct from ${municipalityId}::uuid and t.name = ${name}`

async function territoryOf(work: UnitOfWork, input: SetPolicyInput): Promise<Territory> {
  const place = await namedPlace(work, input)
  if (!place?.regionId)
    throw apiError(
      'VALUE_MISSING',
      'Не указано, чья это настройка: укажите регион или муниципальное образование.',
      'input.region',
    )
  return { regionId: place.regionId, municipalityId: place.municipalityId }
}

/** The definition of a setting of a territory by its name; BAD_INPUT if the region has none of that name. */
export function definitionOf(
  context: Pick<Context, 'plugins' | 'regionCodes'>,
  { regionId }: Territory,
  name: string,
  path?: InputPath,
): SettingDefinition {
  const plugin = pluginOf(context.plugins, context.regionCodes.get(regionId))
  const definition = definitionsOf(plugin).find(one => one.name === name)
  if (definition) return definition
  throw apiError(
    'NOT_INCLUDED',
    'Настройки с таким именем в этом регионе нет: все имена даёт запрос policy.',
    path,
  )
}
