import { randomUUIDv7 } from 'node:crypto'
import { covers } from '../../access/matrix.ts'
import { action } from '../../action/action.ts'
import { authorize } from '../../action/authorize.ts'
import { namedPlace } from '../../action/place.ts'
import type { Place } from '../../action/unit-of-work.ts'
import { create, lockForReference } from '../../action/write/record.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { federal, requireKey } from '../key.ts'
import { organizations, persons } from '../table.ts'
import { readAttributes } from './attributes.ts'
import { redact } from './personal.ts'

/** Registers a person in office, named or not. */
export const registerPerson = action('registerPerson', async (work, input) => {
  const organization = input.organization
    ? await lockForReference(work, organizations, input.organization)
    : null
  const ofOrganization = organization && { ...organization, schoolId: null }
  const { regionId, municipalityId, schoolId } = (await namedPlace(work, input)) ?? ofOrganization ?? federal
  const place: Place = { regionId, municipalityId, schoolId }
  authorize(work, place)
  if (ofOrganization && !covers(ofOrganization, place)) {
    throw apiError(
      'OTHER_PLACE',
      'Организация не относится к этой школе или территории: укажите организацию этой территории.',
      'input.organization',
    )
  }
  const id = randomUUIDv7()
  const key = input.key == null ? id : await requireKey(work, persons, place, input.key)
  const values = { ...place, ...readAttributes(input), id, key, organizationId: organization?.id }
  await create(work, persons, values, { show: redact })
  return { id }
})
