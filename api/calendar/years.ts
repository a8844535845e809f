/** The years that documents of schools name: one beyond them is a slip of the pen. */
export const firstYear = 1900
export const lastYear = 2100

export const isPlausibleYear = (year: number): boolean => year >= firstYear && year <= lastYear

/** The first year of a school year, as 2020 of 2020-2021; null if the text is not two years in a row. */
export function startOfSchoolYear(schoolYear: string): number | null {
  const [, start, end] = /^(\d{4})-(\d{4})$/.exec(schoolYear) ?? []
  return start && Number(start) + 1 === Number(end) ? Number(start) : null
}
