import { apiError } from '../graphql/errors/table.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import type { Place, UnitOfWork } from './unit-of-work.ts'
import { lockForReference } from './write/record.ts'

/** The territory or the school that an input names: at most one of them. */
export interface PlaceInput {
  readonly region?: string | null | undefined
  readonly municipality?: string | null | undefined
  readonly school?: string | null | undefined
}

/** The place that an input names, null if it names none; NOT_FOUND if the user does not see it. */
export async function namedPlace(work: UnitOfWork, input: PlaceInput): Promise<Place | null> {
  const { region: regionId, municipality: municipalityId, school: schoolId } = input
  if ([regionId, municipalityId, schoolId].filter(Boolean).length > 1) {
    throw apiError('CHOICE_INVALID', 'Укажите что-то одно: школу, муниципальное образование или регион.')
  }
  if (schoolId) {
    const school = await lockForReference(work, schools, schoolId)
    return { regionId: school.regionId, municipalityId: school.municipalityId, schoolId }
  }
  if (municipalityId) {
    const municipality = await lockForReference(work, municipalities, municipalityId)
    return { regionId: municipality.regionId, municipalityId, schoolId: null }
  }
  if (!regionId) return null
  await lockForReference(work, regions, regionId)
  return { regionId, municipalityId: null, schoolId: null }
}
