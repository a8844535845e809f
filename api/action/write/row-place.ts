import type { Table } from '../../data/table.ts'
import type { Place } from '../unit-of-work.ts'

/** Where a row belongs, by the columns of its table's scope. */
export function placeOf({ placeFields }: Pick<Table<unknown>, 'placeFields'>, row: object): Place {
  const { region, municipality, schools } = placeFields
  // Columns of places hold ids.
  const id = (field: string | undefined) =>
    (field ? (Reflect.get(row, field) as string | null) : null) ?? null
  const [school, other] = schools
  const place = { regionId: id(region), municipalityId: id(municipality), schoolId: id(school) }
  return other ? { ...place, otherSchoolId: id(other) } : place
}

export const isSamePlace = (one: Place, other: Place): boolean =>
  one.regionId === other.regionId &&
  one.municipalityId === other.municipalityId &&
  one.schoolId === other.schoolId &&
  one.otherSchoolId === other.otherSchoolId
