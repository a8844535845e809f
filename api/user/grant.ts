import { randomUUIDv7 } from 'node:crypto'
import { namedPlace } from '../action/place.ts'
import type { Place, UnitOfWork } from '../action/unit-of-work.ts'
import { lockForReference } from '../action/write/record.ts'
import { requireOrder } from '../calendar/days.ts'
import { printedDay } from '../calendar/printed-day.ts'
import { curators } from '../curator/table.ts'
import type { GrantedRole } from '../data/scope.ts'
import { largestPage } from '../data/window.ts'
import { insertRows } from '../data/write/bulk.ts'
import { apiError, type InputPath } from '../graphql/errors/table.ts'
import type { UserGrantInput } from '../graphql/generated/contract.ts'
import { userGrants } from './table.ts'
import { placeUntil, type Until } from './until.ts'

/** The stored fields of a grant without its user; days are ISO dates. */
export interface NewGrant extends Place {
  readonly role: GrantedRole
  readonly curatorId: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
}

const nowhere: Place = { regionId: null, municipalityId: null, schoolId: null }

/** How each role wants its place named. */
const places: Readonly<
  Record<GrantedRole, { readonly named: string; readonly fits: (one: Place) => boolean }>
> = {
  SCHOOL: { named: 'school', fits: ({ schoolId }) => schoolId !== null },
  CURATOR: {
    named: 'curator',
    fits: ({ schoolId, municipalityId }) => (schoolId ?? municipalityId) !== null,
  },
  MUNICIPAL: { named: 'municipality', fits: one => one.municipalityId !== null && one.schoolId === null },
  REGIONAL: { named: 'region', fits: one => one.regionId !== null && one.municipalityId === null },
  AUDITOR: { named: 'region, municipality или school', fits: () => true },
  ADMIN: { named: 'region, municipality или school', fits: () => true },
}

/**
 * The grants that an administrator may give: each of a role on its kind of place, and each within a territory that
 * they administer themselves, for no longer than they do; those that are active already keep their days. BAD_INPUT, NOT_FOUND,
 * FORBIDDEN.
 */
export async function grantsFrom(
  work: UnitOfWork,
  inputs: readonly UserGrantInput[],
  active: readonly NewGrant[] = [],
): Promise<readonly NewGrant[]> {
  if (inputs.length === 0 || inputs.length > largestPage) {
    throw apiError(
      'LIST_SIZE_INVALID',
      `Число прав указано неверно: передайте от 1 до ${largestPage}.`,
      'input.grants',
    )
  }
  const grants: NewGrant[] = []
  for (const [index, one] of inputs.entries()) {
    const grant = await grantFrom(work, one, active, `input.grants[${index}]`)
    if (!grants.some(other => sameGrant(other, grant))) grants.push(grant)
  }
  return grants
}

/** One of `grantsFrom`. */
export async function grantFrom(
  work: UnitOfWork,
  inputs: UserGrantInput,
  active: readonly NewGrant[],
  path: InputPath,
): Promise<NewGrant> {
  const { role, curator: curatorId = null, validFrom = null, validTo = null } = inputs
  if (role === 'PUBLIC')
    throw apiError('ALREADY_DONE', 'Роль PUBLIC есть у каждого: предоставлять её не нужно.', `${path}.role`)
  requireOrder(validFrom, validTo, `${path}.validTo`)
  const named = await namedPlace(work, inputs)
  if ((role === 'CURATOR') !== (curatorId !== null) || (curatorId && named)) throw misplaced(role, path)
  const place = named ?? (curatorId ? await lockForReference(work, curators, curatorId) : nowhere)
  if (!places[role].fits(place)) throw misplaced(role, path)
  const until = requireWithin(work, place)
  const grant = { role, ...narrowest(place), curatorId, validFrom, validTo }
  if (!active.some(one => sameGrant(one, grant))) requireNoLonger(validTo, until)
  return grant
}

const misplaced = (role: GrantedRole, path: InputPath) =>
  apiError(
    'CHOICE_INVALID',
    `Для роли ${role} территория указана неверно: заполните только поле ${places[role].named}.`,
    `${path}.role`,
  )

/** Until when the user administers the territory of a place; FORBIDDEN if they do not. */
function requireWithin({ context }: UnitOfWork, place: Place): Until {
  const until = placeUntil(context.viewer, place)
  if (until !== undefined) return until
  throw apiError(
    'FORBIDDEN',
    'Вы не управляете этой территорией: укажите свою или обратитесь к администратору платформы.',
  )
}

/** FORBIDDEN if a right would outlast that of its giver. */
function requireNoLonger(validTo: Until, until: Until): void {
  if (until === null || (validTo !== null && validTo <= until)) return
  throw apiError(
    'FORBIDDEN',
    `Ваши права на этой территории действуют по ${printedDay(until)}: укажите в validTo эту дату или более раннюю.`,
  )
}

/** A grant names one place; what it lies in is looked up where it is used. */
function narrowest({ regionId, municipalityId, schoolId }: Place): Place {
  if (schoolId) return { ...nowhere, schoolId }
  return municipalityId ? { ...nowhere, municipalityId } : { ...nowhere, regionId }
}

/** Whether two grants are the same in every respect. */
export const sameGrant = (one: NewGrant, other: NewGrant): boolean =>
  fields.every(name => one[name] === other[name])

const fields = [
  'role',
  'regionId',
  'municipalityId',
  'schoolId',
  'curatorId',
  'validFrom',
  'validTo',
] as const

/** Stores grants of a user. */
export async function addGrants(
  work: UnitOfWork,
  userId: string,
  grants: readonly NewGrant[],
): Promise<void> {
  const rows = grants.map(grant => ({ id: randomUUIDv7(), userId, ...grant }))
  await insertRows(work, userGrants, rows)
}
