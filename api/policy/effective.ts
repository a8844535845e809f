import { load } from '../data/loader.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import type { MonitoringPolicy } from '../obligation/plan/plan.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import type { SettingDefinition, SettingValue } from '../plugin/setting.ts'
import { coreSettings } from './core-settings.ts'
import type { PolicySettingRow } from './table.ts'

/** A territory: a region, or a municipality of it. */
export interface Territory {
  readonly regionId: string
  readonly municipalityId: string | null
}

/** What a territory has set of a setting. */
export type StoredSetting = Pick<
  PolicySettingRow,
  'id' | 'version' | 'municipalityId' | 'name' | 'number' | 'flag' | 'choice' | 'days'
>

/** Where a value comes from. */
export type Origin = 'PLATFORM' | 'PLUGIN' | 'REGION' | 'MUNICIPALITY'

/** A setting with the value that holds in a territory. */
export interface Setting {
  readonly definition: SettingDefinition
  readonly value: SettingValue
  readonly origin: Origin
  /** The record of the territory itself; null where the value comes from elsewhere. */
  readonly own: StoredSetting | null
}

/** What the platform reads of the settings of a territory. */
export interface EffectivePolicy extends MonitoringPolicy {
  readonly graceDays: number
  readonly unfinishedClosing: 'REASON' | 'WARNING' | 'REFUSAL'
  readonly fourEyes: boolean
}

/** The plugin of a region. */
export const pluginOf = (plugins: readonly RegionPlugin[], code: string | undefined): RegionPlugin | null =>
  plugins.find(({ regions }) => regions.some(one => one === code)) ?? null

/** The definitions of the settings that a region has: those of the platform, then those of its plugin. */
export const definitionsOf = (plugin: RegionPlugin | null): readonly SettingDefinition[] => [
  ...coreSettings,
  ...(plugin?.settings ?? []),
]

/** The value of a stored setting, by its kind. */
export function storedValue({ kind }: SettingDefinition, stored: StoredSetting): SettingValue | null {
  if (kind === 'DAYS') return stored.days
  return { NUMBER: stored.number, FLAG: stored.flag, CHOICE: stored.choice }[kind]
}

/** The settings of a territory, each from the nearest that says something: municipality, region, plugin, platform. */
export function settingsIn(
  plugin: RegionPlugin | null,
  { municipalityId }: Territory,
  stored: readonly StoredSetting[],
): readonly Setting[] {
  const declared: Readonly<Record<string, unknown>> = { ...plugin?.policy }
  return definitionsOf(plugin).map(definition => {
    const named = stored.filter(({ name }) => name === definition.name)
    const own = named.find(one => one.municipalityId === municipalityId) ?? null
    const nearest = own ?? named.find(one => one.municipalityId === null)
    const value = nearest && storedValue(definition, nearest)
    if (nearest && value != null)
      return { definition, value, origin: nearest.municipalityId ? 'MUNICIPALITY' : 'REGION', own }
    const ofPlugin = declared[definition.name]
    if (ofPlugin !== undefined)
      return { definition, value: ofPlugin as SettingValue, origin: 'PLUGIN', own: null }
    const origin = plugin?.settings?.includes(definition) ? 'PLUGIN' : 'PLATFORM'
    return { definition, value: definition.byDefault, origin, own: null }
  })
}

/** The settings by their names, as the platform and its plugins read them. */
const policyOf = (settings: readonly Setting[]): EffectivePolicy =>
  // Each definition of the platform has the kind that its field has here, which a test holds.
  Object.fromEntries(
    settings.map(({ definition, value }) => [definition.name, value]),
  ) as unknown as EffectivePolicy

interface Read {
  readonly regionId: string
  readonly municipalityId: string | null
  readonly code: string
  readonly stored: readonly StoredSetting[]
}

/** The settings of territories, in one statement for all of them; in their order. */
export async function readSettings(
  { read, plugins }: Pick<Context, 'read' | 'plugins'>,
  territories: readonly Territory[],
): Promise<readonly (readonly Setting[])[]> {
  const rows = await read<Read>(sql`
    select r.code, p.region_id as "regionId", p.municipality_id as "municipalityId", coalesce((
      select jsonb_agg(jsonb_build_object('id', t.id, 'version', t.version, 'municipalityId', t.municipality_id,
        'name', t.name, 'number', t.number, 'flag', t.flag, 'choice', t.choice, 'days', to_jsonb(t.days)))
      from core.policy_setting t where t.region_id = p.region_id and t.archived_at is null
        and (t.municipality_id is null or t.municipality_id = p.municipality_id)), '[]') as stored
    from unnest(${territories.map(one => one.regionId)}::uuid[], ${territories.map(one => one.municipalityId)}::uuid[])
      with ordinality p(region_id, municipality_id, place)
    left join core.region r on r.id = p.region_id order by p.place`)
  return rows.map(({ code, stored, ...territory }) => settingsIn(pluginOf(plugins, code), territory, stored))
}

/** What holds in a territory. */
export async function policyIn(
  context: Pick<Context, 'read' | 'plugins'>,
  territory: Territory,
): Promise<EffectivePolicy> {
  const [settings = []] = await readSettings(context, [territory])
  return policyOf(settings)
}

/** `policyIn`, in one statement for all territories of a tick. */
export async function loadPolicy(context: Context, territory: Territory): Promise<EffectivePolicy> {
  const keyOf = (one: Territory) => `${one.regionId} ${one.municipalityId ?? ''}`
  const policy = await load(context, 'policy', keyOf(territory), async keys => {
    const territories = keys.map(key => {
      const [regionId = '', municipalityId] = key.split(' ')
      return { regionId, municipalityId: municipalityId || null }
    })
    const found = await readSettings(context, territories)
    return new Map(keys.map((key, index) => [key, policyOf(found[index] ?? [])]))
  })
  if (!policy) throw new Error('every territory has a policy')
  return policy
}
