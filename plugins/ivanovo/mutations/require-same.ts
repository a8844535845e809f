import { apiError } from '../../../api/plugin-api.ts'

/** BAD_INPUT where a record that is changed is of another school than the one named. */
export function requireSame(before: { readonly schoolId: string } | null, schoolId: string): void {
  if (before === null || before.schoolId === schoolId) return
  throw apiError('OTHER_PLACE', 'Запись относится к другой школе: укажите эту школу.', 'input.school')
}
