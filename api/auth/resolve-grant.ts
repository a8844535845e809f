import type { Read } from '../data/query.ts'
import type { Grant, GrantedRole } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import { StartFailure } from '../server/startup-error.ts'

/** A role and where: a region's code, a municipality's or a school's key, a curator's assignment; null is everywhere. */
export interface GrantSpec {
  readonly role: GrantedRole
  readonly on: string | null
}

/** The stored fields of a grant without its user. */
export type StoredGrant = Grant & { readonly curatorId: string | null }

type Place = Omit<StoredGrant, 'role'>
type Kind = 'region' | 'municipality' | 'school' | 'curator'

const kinds: Readonly<Record<GrantedRole, readonly Kind[]>> = {
  SCHOOL: ['school'],
  CURATOR: ['curator'],
  MUNICIPAL: ['municipality'],
  REGIONAL: ['region'],
  AUDITOR: ['region', 'municipality', 'school'],
  ADMIN: ['region', 'municipality', 'school'],
}

const wanted: Readonly<Record<Kind, string>> = {
  region: 'код региона (RU-ORL)',
  municipality: 'постоянный ключ муниципалитета (rodniki)',
  school: 'постоянный ключ школы',
  curator: 'постоянный ключ назначения куратора',
}

const nowhere: Place = { regionId: null, municipalityId: null, schoolId: null, curatorId: null }

/** The grant that a spec names. Fails with StartFailure: BAD_KEY if there is no such place. */
export async function grantOf(read: Read, { role, on }: GrantSpec): Promise<StoredGrant> {
  const isEverywhere = on === null && (role === 'ADMIN' || role === 'AUDITOR')
  const place = on === null ? (isEverywhere ? nowhere : null) : await find(read, kinds[role], on)
  if (place) return { role, ...place }
  const expected = kinds[role].map(kind => wanted[kind]).join(' или ')
  throw new StartFailure(
    'BAD_KEY',
    on === null
      ? `Для роли ${role} укажите --on: ${expected}.`
      : `Не найдено «${on}»: для роли ${role} ожидается ${expected}.`,
  )
}

async function find(read: Read, among: readonly Kind[], name: string): Promise<Place | null> {
  for (const kind of among) {
    const [place] = await read<Partial<Place>>(places[kind](name))
    if (place) return { ...nowhere, ...place }
  }
  return null
}

const places: Readonly<Record<Kind, (name: string) => Sql>> = {
  region: code => sql`select id as "regionId" from core.region where code = ${code} and archived_at is null`,
  municipality: key =>
    sql`select id as "municipalityId" from core.municipality where key = ${key} and archived_at is null`,
  school: key => sql`select id as "schoolId" from core.school where key = ${key} and archived_at is null`,
  curator: key => sql`
    select id as "curatorId", school_id as "schoolId",
      case when school_id is null then municipality_id end as "municipalityId"
    from core.curator where key = ${key} and archived_at is null`,
}
