import type { Read } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import type { SettingDefinition } from '../plugin/setting.ts'
import { type StoredSetting, storedValue, type Territory } from './effective.ts'

interface Values {
  readonly NUMBER: number
  readonly FLAG: boolean
  readonly CHOICE: string
  readonly DAYS: readonly string[]
}

/** The value of a plugin's own setting that holds in a territory: its municipality's, its region's, or the default. */
export async function settingIn<K extends SettingDefinition['kind']>(
  read: Read,
  definition: SettingDefinition & { readonly kind: K },
  { regionId, municipalityId }: Territory,
): Promise<Values[K]> {
  const [stored] = await read<StoredSetting>(sql`
    select t.id, t.version, t.municipality_id as "municipalityId", t.name, t.number, t.flag, t.choice, t.days
    from core.policy_setting t
    where t.region_id = ${regionId}::uuid and t.name = ${definition.name} and t.archived_at is null
      and (t.municipality_id is null or t.municipality_id = ${municipalityId}::uuid)
    order by t.municipality_id nulls last limit 1`)
  const value = (stored && storedValue(definition, stored)) ?? definition.byDefault
  // A definition's default, and what is stored by it, are of its kind.
  return value as Values[K]
}
