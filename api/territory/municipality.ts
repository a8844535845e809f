import { randomUUIDv7 } from 'node:crypto'
import type { MunicipalityKind } from '../../prisma/generated/client.ts'
import { authorize } from '../action/authorize.ts'
import { requireFreeKey, requirePlaceKey } from '../action/key.ts'
import { requireName } from '../action/name.ts'
import { find, lock, note } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
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

type Said = { readonly [Name in 'center' | 'oktmo' | 'note']?: string | null | undefined } & {
  readonly [Name in (typeof counts)[number]]?: number | null | undefined
}

export interface RegisterMunicipality extends Said {
  readonly key?: string | null | undefined
  readonly regionId: string
  readonly name: string
  readonly kind: MunicipalityKind
}

/** Registers a municipality of a region. */
export function registerMunicipality(context: Context, input: RegisterMunicipality): Promise<Outcome> {
  return act(context, 'registerMunicipality', input, async work => {
    const { id: regionId, code } = await find(work, regions, input.regionId)
    authorize(work, { regionId, municipalityId: null, schoolId: null })
    const said = { kind: input.kind, name: requireName(work, input.name), ...readSaid(work, input, null) }
    const id = randomUUIDv7()
    const { key = null } = input
    if (key !== null) {
      requirePlaceKey(key, code.toLowerCase())
      await requireFreeKey(work, municipalities, key)
    }
    await work.tx.municipality.create({ data: { id, key: key ?? id, regionId, ...said } })
    await note(work, municipalities, id, { before: null })
    return { id, findings: [] }
  })
}

export interface UpdateMunicipality extends Said {
  readonly municipalityId: string
  readonly version: number
  readonly name?: string | null | undefined
  readonly kind?: MunicipalityKind | null | undefined
}

/** Changes what is said of a municipality; its key and its region stay. */
export function updateMunicipality(context: Context, input: UpdateMunicipality): Promise<Outcome> {
  return act(context, 'updateMunicipality', input, async work => {
    const before = await lock(work, municipalities, input.municipalityId, input.version)
    const { id, regionId } = before
    authorize(work, { regionId, municipalityId: id, schoolId: null })
    const name = input.name == null ? before.name : requireName(work, input.name)
    const data = { name, kind: input.kind ?? before.kind, ...readSaid(work, input, before) }
    await work.tx.municipality.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
    await note(work, municipalities, id, { before })
    return { id, findings: [] }
  })
}

/** What is said of a municipality now; what the input does not name stays. */
function readSaid(work: Work, input: Said, before: MunicipalityRow | null) {
  const said = <Name extends keyof Said>(name: Name) =>
    (input[name] === undefined ? before?.[name] : input[name]) ?? null
  const oktmo = said('oktmo')
  if (oktmo !== null && !/^\d{8}(\d{3})?$/.test(oktmo)) {
    throw apiError('BAD_INPUT', 'Код ОКТМО – 8 или 11 цифр.')
  }
  if (counts.some(name => (said(name) ?? 0) < 0)) {
    throw apiError('BAD_INPUT', 'Число организаций и поселений не бывает меньше нуля.')
  }
  const center = said('center')
  return {
    ...{ oktmo, center: center === null ? null : requireName(work, center), note: said('note') },
    settlementCount: said('settlementCount'),
    institutionCount: said('institutionCount'),
    preschoolCount: said('preschoolCount'),
    schoolCount: said('schoolCount'),
    supplementaryCount: said('supplementaryCount'),
    urbanSchoolCount: said('urbanSchoolCount'),
    ruralSchoolCount: said('ruralSchoolCount'),
  }
}
