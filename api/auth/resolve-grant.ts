import type { PrismaClient } from '../../prisma/generated/client.ts'
import type { Grant, GrantedRole } from '../data/scope.ts'
import { StartFailure } from '../server/startup-error.ts'

/** A role and where: a region's code, a municipality's or a school's key, a curator's assignment; null is everywhere. */
export interface GrantSpec {
  readonly role: GrantedRole
  readonly on: string | null
}

/** What is stored of a grant beside its user. */
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
  municipality: 'ключ муниципалитета (rodniki)',
  school: 'ключ школы',
  curator: 'ключ назначения куратора',
}

const nowhere: Place = { regionId: null, municipalityId: null, schoolId: null, curatorId: null }

/** The grant that a spec names. Fails with StartFailure: BAD_KEY if there is no such place. */
export async function grantOf(db: PrismaClient, { role, on }: GrantSpec): Promise<StoredGrant> {
  const isEverywhere = on === null && (role === 'ADMIN' || role === 'AUDITOR')
  const place = on === null ? (isEverywhere ? nowhere : null) : await find(db, kinds[role], on)
  if (place) return { role, ...place }
  const expected = kinds[role].map(kind => wanted[kind]).join(' или ')
  throw new StartFailure(
    'BAD_KEY',
    on === null
      ? `Для роли ${role} укажите --on: ${expected}.`
      : `Не найдено «${on}»: для роли ${role} ожидается ${expected}.`,
  )
}

async function find(db: PrismaClient, among: readonly Kind[], name: string): Promise<Place | null> {
  for (const kind of among) {
    const place = await finders[kind](db, name)
    if (place) return place
  }
  return null
}

const finders: Readonly<Record<Kind, (db: PrismaClient, name: string) => Promise<Place | null>>> = {
  region: async (db, code) => {
    const found = await db.region.findUnique({ where: { code, archivedAt: null } })
    return found && { ...nowhere, regionId: found.id }
  },
  municipality: async (db, key) => {
    const found = await db.municipality.findUnique({ where: { key, archivedAt: null } })
    return found && { ...nowhere, municipalityId: found.id }
  },
  school: async (db, key) => {
    const found = await db.school.findUnique({ where: { key, archivedAt: null } })
    return found && { ...nowhere, schoolId: found.id }
  },
  curator: async (db, key) => {
    const found = await db.curator.findUnique({ where: { key, archivedAt: null } })
    if (!found) return null
    const { id, schoolId, municipalityId } = found
    const place = schoolId ? { schoolId } : { municipalityId }
    return { ...nowhere, ...place, curatorId: id }
  },
}
