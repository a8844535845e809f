import { action } from '../action/action.ts'
import { requireText } from '../action/input.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { currentOrFuture, openRoadmap, requireNone } from '../action/write/archived.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { recordTwins } from '../finding/twins.ts'
import { responsibleAs } from './blockers.ts'
import { type OrganizationRow, organizations } from './table.ts'

/** What keeps an organization in the lists, and what is to be done about it. */
const blockers = (work: UnitOfWork, { id, regionId }: OrganizationRow) =>
  [
    [
      sql`select from core.person t where t.organization_id = ${id} and t.archived_at is null`,
      'За организацией числятся должностные лица: сначала исключите их из перечня.',
    ],
    [
      sql`select from core.organization_member t where t.organization_id = ${id} and ${currentOrFuture(work, regionId)}`,
      'В организации состоят школы или должностные лица: сначала исключите их из состава.',
    ],
    [
      sql`select from core.organization t where t.same_as_id = ${id} and t.archived_at is null`,
      'Эта организация указана как основная запись другой: сначала исправьте ту запись.',
    ],
    [
      sql`${responsibleAs(sql`r.organization_id`, id)} union all
        select from core.obligation o join core.roadmap m on m.id = o.roadmap_id
        where o.organization_id = ${id} and o.archived_at is null and ${openRoadmap}`,
      'Организация отвечает за мероприятия действующей дорожной карты или её проекта: сначала укажите там другого ответственного.',
    ],
  ] as const

/** Takes an organization out of the lists; refused while anything active references it. */
export const archiveOrganization = action('archiveOrganization', async (work, input) => {
  const organization = await lockForUpdate(work, organizations, input.organization, input.version)
  const basis = requireText(
    input.reason,
    'Причина не указана: напишите, почему запись исключается.',
    'input.reason',
  )
  for (const [rows, message] of blockers(work, organization.row)) await requireNone(work, rows, message)
  await organization.archive({ basis })
  await recordTwins(work, 'Organization', [organization.id])
  return organization
})
