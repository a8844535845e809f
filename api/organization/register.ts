import { randomUUIDv7 } from 'node:crypto'
import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { namedPlace } from '../action/place.ts'
import { create } from '../action/write/record.ts'
import { recordTwins } from '../finding/twins.ts'
import { requireName, requireSameAs } from './attributes.ts'
import { federal, requireKey } from './key.ts'
import { organizations } from './table.ts'

/** Registers a body that documents name; one of no territory is federal. */
export const registerOrganization = action('registerOrganization', async (work, input) => {
  const { kind, name, sameAs: sameAsId, note } = input
  const place = (await namedPlace(work, input)) ?? federal
  const { regionId, municipalityId } = place
  authorize(work, place)
  requireName(name)
  await requireSameAs(work, sameAsId, regionId)
  const id = randomUUIDv7()
  const key = input.key == null ? id : await requireKey(work, organizations, place, input.key)
  await create(work, organizations, { id, key, regionId, municipalityId, kind, name, sameAsId, note })
  return { id, findings: await recordTwins(work, 'Organization', [id]) }
})
