import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { lockForReference, lockForUpdate } from '../action/write/record.ts'
import { visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import { recordTwins } from '../finding/twins.ts'
import { apiError } from '../graphql/errors/table.ts'
import { municipalities } from '../territory/table.ts'
import { describe, requireFaultless } from './attributes.ts'
import { cannotMove, referenced } from './blockers.ts'
import { lockRegister, replaceIds } from './external.ts'
import { openSchoolBooks, resolveItems } from './items.ts'
import { type SchoolRow, schools } from './table.ts'

/**
 * Changes the attributes of a school. Its authority may do so; where it lies and what other systems call it is the
 * region's to say. The key stays, wherever the school goes.
 */
export const updateSchool = action('updateSchool', async (work, input) => {
  const { school: id, municipality, externalIds } = input
  if (externalIds) await lockRegister(work, await regionOf(work, id))
  const school = await lockForUpdate(work, schools, id, input.version)
  const { regionId, municipalityId } = school.row
  const isMoved = municipality != null && municipality !== municipalityId
  if (isMoved || externalIds) authorize(work, { regionId, municipalityId: null, schoolId: null })
  const described = resolveItems(await openSchoolBooks(work, regionId, [input]), input, school.row)
  const attributes = describe(described.input, school.row)
  requireFaultless(work, attributes, described.faults)
  if (isMoved) await requireMovable(work, school.row, municipality)
  await school.update({ ...attributes, municipalityId: isMoved ? municipality : municipalityId })
  if (externalIds) await replaceIds(work, { regionId, schoolId: id }, externalIds)
  return { id, findings: await recordTwins(work, 'School', [id]) }
})

/** BAD_INPUT if a school may not be moved: out of its region, or away from the records that name it. */
async function requireMovable(work: UnitOfWork, school: SchoolRow, to: string): Promise<void> {
  const { regionId } = await lockForReference(work, municipalities, to)
  if (regionId !== school.regionId) {
    throw apiError(
      'OTHER_PLACE',
      'Муниципальное образование относится к другому региону: добавьте школу в нём заново.',
      'input.municipality',
    )
  }
  if ((await referenced(work, [school.id])).has(school.id))
    throw apiError('IN_USE', `Школу перевести нельзя: ${cannotMove}`, 'input.municipality')
}

/** A school's region, which it never leaves, read without a lock on the school; NOT_FOUND. */
async function regionOf({ read, context }: UnitOfWork, schoolId: string): Promise<string> {
  const [found] = await read<{ regionId: string }>(sql`
    select t.region_id as "regionId" from core.school t
    where t.id = ${schoolId} and ${visible(context.viewer, schools)}`)
  if (!found) throw apiError('NOT_FOUND')
  return found.regionId
}
