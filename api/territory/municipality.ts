import { randomUUIDv7 } from 'node:crypto'
import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { requireFreeKey, requirePlaceKey } from '../action/key.ts'
import { requireName } from '../action/name.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { LockedRecord } from '../action/write/locked-record.ts'
import { create, lock, lockForReference } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { RegisterMunicipalityInput } from '../graphql/generated/contract.ts'
import { type MunicipalityRow, municipalities, regions } from './table.ts'

/** The numbers of a municipality's settlements and institutions. */
export const counts = [
  'settlementCount',
  'institutionCount',
  'preschoolCount',
  'schoolCount',
  'supplementaryCount',
  'urbanSchoolCount',
  'ruralSchoolCount',
] as const

type Attributes = { readonly [Name in 'center' | 'oktmo' | 'note']?: string | null | undefined } & {
  readonly [Name in (typeof counts)[number]]?: number | null | undefined
}

/** Registers a municipality of a region. */
export const registerMunicipality = action('registerMunicipality', (work, input) =>
  foundMunicipality(work, input),
)

/** Creates a municipality of a region. */
export async function foundMunicipality(
  work: UnitOfWork,
  input: RegisterMunicipalityInput,
  basis?: string,
): Promise<LockedRecord<MunicipalityRow>> {
  const { id: regionId, code } = await lockForReference(work, regions, input.region)
  authorize(work, { regionId, municipalityId: null, schoolId: null })
  const name = requireName(work, input.name)
  const attributes = attributesOf(work, input, null)
  const id = randomUUIDv7()
  await requireFreeOktmo(work, id, attributes.oktmo)
  const { key } = input
  if (key != null) {
    requirePlaceKey(key, code.toLowerCase())
    await requireFreeKey(work, municipalities, key)
  }
  const values = { id, key: key ?? id, regionId, name, kind: input.kind, ...attributes }
  return create(work, municipalities, values, { basis })
}

/** Changes the attributes of a municipality; its key and its region stay. */
export const updateMunicipality = action('updateMunicipality', async (work, input) => {
  const before = await lock(work, municipalities, input.municipality, input.version)
  authorize(work, { regionId: before.regionId, municipalityId: before.id, schoolId: null })
  const municipality = new LockedRecord(work, municipalities, before)
  const attributes = attributesOf(work, input, before)
  await requireFreeOktmo(work, before.id, attributes.oktmo)
  await municipality.update({
    name: input.name == null ? undefined : requireName(work, input.name),
    kind: input.kind ?? undefined,
    ...attributes,
  })
  return municipality
})

/** BAD_INPUT where another municipality has the code. The codes are public, so it tells nothing of another region. */
async function requireFreeOktmo(
  { read, execute }: UnitOfWork,
  id: string,
  oktmo: string | null,
): Promise<void> {
  if (oktmo === null) return
  await execute(sql`select pg_advisory_xact_lock(hashtextextended(${`ОКТМО ${oktmo}`}, 0))`)
  const [taken] = await read(sql`
    select 1 from core.municipality t where t.oktmo = ${oktmo} and t.id <> ${id}::uuid and t.archived_at is null`)
  if (taken) {
    throw apiError(
      'ALREADY_EXISTS',
      `Код ОКТМО ${oktmo} уже у другого муниципального образования: проверьте его.`,
      'input.oktmo',
    )
  }
}

/** The attributes that an input gives a municipality; what it does not name stays as it was. */
function attributesOf(work: UnitOfWork, input: Attributes, before: MunicipalityRow | null) {
  const given = <Name extends keyof Attributes>(name: Name) =>
    (input[name] === undefined ? before?.[name] : input[name]) ?? null
  const oktmo = given('oktmo')
  if (oktmo !== null && !/^\d{8}(\d{3})?$/.test(oktmo)) {
    throw apiError('FORMAT_INVALID', 'Код ОКТМО указан неверно: передайте 8 или 11 цифр.', 'input.oktmo')
  }
  const negative = counts.find(name => (given(name) ?? 0) < 0)
  if (negative) {
    throw apiError(
      'NUMBER_OUT_OF_RANGE',
      'Число организаций и поселений не может быть меньше нуля: исправьте значение.',
      `input.${negative}`,
    )
  }
  const center = given('center')
  return {
    oktmo,
    center: center === null ? null : requireName(work, center, 'input.center'),
    note: given('note'),
    settlementCount: given('settlementCount'),
    institutionCount: given('institutionCount'),
    preschoolCount: given('preschoolCount'),
    schoolCount: given('schoolCount'),
    supplementaryCount: given('supplementaryCount'),
    urbanSchoolCount: given('urbanSchoolCount'),
    ruralSchoolCount: given('ruralSchoolCount'),
  }
}
