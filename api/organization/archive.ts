import { type Archiving, inWork, lasting, requireNone } from '../action/archived.ts'
import { authorize } from '../action/authorize.ts'
import { requireText } from '../action/input.ts'
import { archive, lock } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome } from '../action/work.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { hidden } from './personal.ts'
import { organizations, persons } from './table.ts'

const reasonOf = ({ reason }: Archiving): string => requireText(reason, 'Напишите, почему запись убирают.')

/**
 * Takes a person out of the lists. Refused while an assignment, a membership or a roadmap in work names them: ending
 * those is a decision of its own, with a day and a ground. What is over goes on naming them.
 */
export function archivePerson(context: Context, input: Archiving): Promise<Outcome> {
  return act(context, 'archivePerson', input, async work => {
    const before = await lock(work, persons, input.id, input.version)
    const { id, regionId } = before
    authorize(work, before)
    const reason = reasonOf(input)
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
    await archive(work, persons, before, reason, { show: hidden })
    return { id, findings: [] }
  })
}

/** Takes an organization out of the lists; refused while anything that stands rests on it. */
export function archiveOrganization(context: Context, input: Archiving): Promise<Outcome> {
  return act(context, 'archiveOrganization', input, async work => {
    const before = await lock(work, organizations, input.id, input.version)
    const { id, regionId, municipalityId } = before
    authorize(work, { regionId, municipalityId, schoolId: null })
    const reason = reasonOf(input)
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
    await archive(work, organizations, before, reason)
    return { id, findings: [] }
  })
}

const responsibleAs = (column: Sql, id: string): Sql => sql`
  select from core.activity_responsible r join core.activity a on a.id = r.activity_id
    join core.roadmap m on m.id = a.roadmap_id
  where ${column} = ${id}::uuid and r.archived_at is null and a.archived_at is null and ${inWork}`
