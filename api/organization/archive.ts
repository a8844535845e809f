import { action } from '../action/action.ts'
import { inWork, lasting, requireNone } from '../action/archived.ts'
import { requireText } from '../action/input.ts'
import { lockForUpdate } from '../action/record.ts'
import { type Sql, sql } from '../data/sql.ts'
import { hidden } from './personal.ts'
import { organizations, persons } from './table.ts'

/**
 * Takes a person out of the lists. Refused while an assignment, a membership or a roadmap in work names them: ending
 * those is a decision of its own, with a day and a ground. What is over goes on naming them.
 */
export const archivePerson = action('archivePerson', async (work, input) => {
  const person = await lockForUpdate(work, persons, input.person, input.version)
  const { id, regionId } = person.row
  const reason = requireText(input.reason, 'Напишите, почему запись убирают.')
  await requireNone(
    work,
    sql`select from core.curator t where t.person_id = ${id}::uuid and ${lasting(work, regionId)}`,
    'Лицо ещё назначено куратором: сначала завершите назначение или передайте его другому.',
  )
  await requireNone(
    work,
    sql`select from core.organization_member t where t.person_id = ${id}::uuid and ${lasting(work, regionId)}`,
    'Лицо ещё состоит в организации: сначала исключите его из состава.',
  )
  await requireNone(
    work,
    responsibleAs(sql`r.person_id`, id),
    'Лицо отвечает за мероприятия проекта или действующей карты: сначала назовите там другого ответственного.',
  )
  await person.archive({ basis: reason, show: hidden })
  return person
})

/** Takes an organization out of the lists; refused while anything that stands rests on it. */
export const archiveOrganization = action('archiveOrganization', async (work, input) => {
  const organization = await lockForUpdate(work, organizations, input.organization, input.version)
  const { id, regionId } = organization.row
  const reason = requireText(input.reason, 'Напишите, почему запись убирают.')
  await requireNone(
    work,
    sql`select from core.person t where t.organization_id = ${id}::uuid and t.archived_at is null`,
    'В организации ещё числятся должности: сначала уберите их.',
  )
  await requireNone(
    work,
    sql`select from core.organization_member t where t.organization_id = ${id}::uuid and ${lasting(work, regionId)}`,
    'В организации ещё состоят школы или должности: сначала исключите их из состава.',
  )
  await requireNone(
    work,
    sql`select from core.organization t where t.same_as_id = ${id}::uuid and t.archived_at is null`,
    'Другая организация записана как ещё одно название этой: сначала исправьте её.',
  )
  await requireNone(
    work,
    sql`${responsibleAs(sql`r.organization_id`, id)} union all
        select from core.obligation o join core.roadmap m on m.id = o.roadmap_id
        where o.organization_id = ${id}::uuid and o.archived_at is null and ${inWork}`,
    'Организация отвечает за мероприятия проекта или действующей карты: сначала назовите там другого ответственного.',
  )
  await organization.archive({ basis: reason })
  return organization
})

const responsibleAs = (column: Sql, id: string): Sql => sql`
  select from core.activity_responsible r join core.activity a on a.id = r.activity_id
    join core.roadmap m on m.id = a.roadmap_id
  where ${column} = ${id}::uuid and r.archived_at is null and a.archived_at is null and ${inWork}`
