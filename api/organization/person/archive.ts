import { action } from '../../action/action.ts'
import { requireText } from '../../action/input.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { currentOrFuture, requireNone } from '../../action/write/archived.ts'
import { lockForUpdate } from '../../action/write/record.ts'
import { sql } from '../../data/sql.ts'
import { responsibleAs } from '../blockers.ts'
import { type PersonRow, persons } from '../table.ts'
import { redact } from './personal.ts'

/** What keeps a person in the lists, and what is to be done about it. */
const blockers = (work: UnitOfWork, { id, regionId }: PersonRow) =>
  [
    [
      sql`select from core.curator t where t.person_id = ${id} and ${currentOrFuture(work, regionId)}`,
      'Должностное лицо назначено куратором: сначала завершите назначение или передайте его другому.',
    ],
    [
      sql`select from core.organization_member t where t.person_id = ${id} and ${currentOrFuture(work, regionId)}`,
      'Должностное лицо состоит в организации: сначала исключите его из состава.',
    ],
    [
      responsibleAs(sql`r.person_id`, id),
      'Должностное лицо отвечает за мероприятия действующей дорожной карты или её проекта: сначала укажите там другого ответственного.',
    ],
  ] as const

/**
 * Takes a person out of the lists. Refused while an assignment, a membership or an open roadmap names them: ending those
 * is a decision of its own, with a day and a ground. Ended records keep their reference.
 */
export const archivePerson = action('archivePerson', async (work, input) => {
  const person = await lockForUpdate(work, persons, input.person, input.version)
  const basis = requireText(
    input.reason,
    'Причина не указана: напишите, почему запись исключается.',
    'input.reason',
  )
  for (const [rows, message] of blockers(work, person.row)) await requireNone(work, rows, message)
  await person.archive({ basis, show: redact })
  return person
})
