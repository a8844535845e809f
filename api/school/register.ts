import { randomUUIDv7 } from 'node:crypto'
import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { requireFreeKey, requirePlaceKey } from '../action/key.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import type { LockedRecord } from '../action/write/locked-record.ts'
import { create, lockForReference } from '../action/write/record.ts'
import { recordTwins } from '../finding/twins.ts'
import type { RegisterSchoolInput } from '../graphql/generated/contract.ts'
import { municipalities } from '../territory/table.ts'
import { describe, requireFaultless } from './attributes.ts'
import { lockRegister, replaceIds } from './external.ts'
import { openSchoolBooks, resolveItems } from './items.ts'
import { type SchoolRow, schools } from './table.ts'

/** Registers a school. The register is kept by the region, which sees all of it: so a taken key or id reveals nothing. */
export const registerSchool = action('registerSchool', async (work, input) => {
  const { id } = await foundSchool(work, input)
  return { id, findings: await recordTwins(work, 'School', [id]) }
})

/** Creates a school, for the region alone. */
export async function foundSchool(
  work: UnitOfWork,
  input: RegisterSchoolInput,
  basis?: string,
): Promise<LockedRecord<SchoolRow>> {
  const municipality = await lockForReference(work, municipalities, input.municipality)
  const { regionId } = municipality
  authorize(work, { regionId, municipalityId: null, schoolId: null })
  const described = resolveItems(await openSchoolBooks(work, regionId, [input]), input, null)
  const attributes = describe(described.input, null)
  requireFaultless(work, attributes, described.faults)
  const id = randomUUIDv7()
  const { key, externalIds } = input
  if (key != null) {
    requirePlaceKey(key, municipality.key)
    await requireFreeKey(work, schools, key)
  }
  await lockRegister(work, regionId)
  const values = { ...attributes, id, key: key ?? id, regionId, municipalityId: municipality.id }
  const school = await create(work, schools, values, { basis })
  if (externalIds) await replaceIds(work, { regionId, schoolId: id }, externalIds)
  return school
}
