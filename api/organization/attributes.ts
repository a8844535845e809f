import type { UnitOfWork } from '../action/unit-of-work.ts'
import { lockForReference } from '../action/write/record.ts'
import { apiError } from '../graphql/errors/table.ts'
import { organizations } from './table.ts'

/** BAD_INPUT if the name of an organization is blank. */
export function requireName(name: string): void {
  if (name.trim() === '')
    throw apiError(
      'VALUE_MISSING',
      'Название организации не указано: напишите его, как в документе.',
      'input.name',
    )
}

/** BAD_INPUT if an organization may not be another name of the one that is named. */
export async function requireSameAs(
  work: UnitOfWork,
  sameAsId: string | null | undefined,
  regionId: string | null,
): Promise<void> {
  if (sameAsId == null) return
  const other = await lockForReference(work, organizations, sameAsId)
  if (other.regionId !== null && other.regionId !== regionId) {
    throw apiError(
      'OTHER_PLACE',
      'Основная запись (sameAs) относится к другому региону: укажите организацию того же региона.',
      'input.sameAs',
    )
  }
}
