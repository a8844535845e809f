import { randomUUIDv7 } from 'node:crypto'
import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { namedPlace } from '../action/place.ts'
import { create, find, lockForUpdate } from '../action/record.ts'
import type { Work } from '../action/work.ts'
import { apiError } from '../graphql/errors/table.ts'
import { federal, requireKey } from './key.ts'
import { organizations } from './table.ts'

/** Registers a body that documents name; one of no territory is federal. */
export const registerOrganization = action('registerOrganization', async (work, input) => {
  const { kind, name, sameAs, note } = input
  const named = { regionId: input.region ?? undefined, municipalityId: input.municipality ?? undefined }
  const { regionId, municipalityId } = (await namedPlace(work, named)) ?? federal
  const place = { regionId, municipalityId, schoolId: null }
  authorize(work, place)
  requireName(name)
  await requireSameAs(work, sameAs, regionId)
  const id = randomUUIDv7()
  const key = input.key == null ? id : await requireKey(work, organizations, place, input.key)
  const values = {
    id,
    key,
    regionId,
    municipalityId,
    kind,
    name,
    sameAsId: sameAs ?? null,
    note: note ?? null,
  }
  return create(work, organizations, values)
})

/** Changes what is said of a body; its territory stays. */
export const updateOrganization = action('updateOrganization', async (work, input) => {
  const { kind, name, sameAs, note } = input
  const organization = await lockForUpdate(work, organizations, input.organization, input.version)
  if (name != null) requireName(name)
  if (sameAs === organization.id) throw apiError('BAD_INPUT', 'Организация не другое название самой себя.')
  await requireSameAs(work, sameAs, organization.row.regionId)
  await organization.update({ kind: kind ?? undefined, name: name ?? undefined, sameAsId: sameAs, note })
  return organization
})

function requireName(name: string): void {
  if (name.trim() === '') throw apiError('BAD_INPUT', 'Напишите название организации, как в документе.')
}

async function requireSameAs(
  work: Work,
  sameAsId: string | null | undefined,
  regionId: string | null,
): Promise<void> {
  if (sameAsId == null) return
  const other = await find(work, organizations, sameAsId)
  if (other.regionId !== null && other.regionId !== regionId) {
    throw apiError('BAD_INPUT', 'Организация с другим названием должна быть того же региона.')
  }
}
