import type { Place } from '../access/matrix.ts'
import { byId } from '../data/loader.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { readId } from '../graphql/global-id.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'

/** The place behind a global id, with all that it lies in; null if the viewer sees no such place. */
export async function placeOf(context: Context, text: string): Promise<Place | null> {
  const { type, id } = readId(text) ?? {}
  switch (type) {
    case 'Region':
      return (
        (await byId(context, regions, id)) && { regionId: id ?? null, municipalityId: null, schoolId: null }
      )
    case 'Municipality': {
      const found = await byId(context, municipalities, id)
      return found && { regionId: found.regionId, municipalityId: found.id, schoolId: null }
    }
    case 'School': {
      const found = await byId(context, schools, id)
      return found && { regionId: found.regionId, municipalityId: found.municipalityId, schoolId: found.id }
    }
    default:
      throw apiError(
        'ID_INVALID',
        'Ожидался идентификатор региона, муниципалитета или школы: передайте значение поля id.',
      )
  }
}
