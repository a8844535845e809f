import { randomUUIDv7 } from 'node:crypto'
import { covers } from '../access/matrix.ts'
import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { namedPlace } from '../action/place.ts'
import { create, find, lockForUpdate } from '../action/record.ts'
import { apiError } from '../graphql/errors/table.ts'
import { federal, requireKey } from './key.ts'
import { hidden, readPersonal } from './personal.ts'
import { organizations, persons } from './table.ts'

/** Registers a person in office, named or not. */
export const registerPerson = action('registerPerson', async (work, input) => {
  const organization = input.organization ? await find(work, organizations, input.organization) : null
  const own = organization && { ...organization, schoolId: null }
  const named = await namedPlace(work, {
    schoolId: input.school ?? undefined,
    municipalityId: input.municipality ?? undefined,
    regionId: input.region ?? undefined,
  })
  const { regionId, municipalityId, schoolId } = named ?? own ?? federal
  const place = { regionId, municipalityId, schoolId }
  authorize(work, place)
  if (own && !covers(own, place)) {
    throw apiError('BAD_INPUT', 'Организация не относится к этой школе или территории.')
  }
  const id = randomUUIDv7()
  const key = input.key == null ? id : await requireKey(work, persons, place, input.key)
  requirePosition(input.position)
  const values = {
    ...place,
    ...readPersonal(input),
    id,
    key,
    position: input.position,
    organizationId: organization?.id ?? null,
    isCollective: input.isCollective ?? false,
    isNamedInSource: input.isNamedInSource ?? false,
    duties: [...(input.duties ?? [])],
    note: input.note ?? null,
  }
  return create(work, persons, values, { show: hidden })
})

/** Changes what is said of a person; a field that is not named stays as it is, null empties it. */
export const updatePerson = action('updatePerson', async (work, input) => {
  const { position, isCollective, isNamedInSource, duties, note } = input
  const person = await lockForUpdate(work, persons, input.person, input.version)
  if (position != null) requirePosition(position)
  const values = {
    ...readPersonal(input),
    position: position ?? undefined,
    isCollective: isCollective ?? undefined,
    isNamedInSource: isNamedInSource ?? undefined,
    duties: duties ? [...duties] : undefined,
    note,
  }
  await person.update(values, { show: hidden })
  return person
})

function requirePosition(position: string): void {
  if (position.trim() === '') throw apiError('BAD_INPUT', 'Напишите должность, как в документе.')
}
