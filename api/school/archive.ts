import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { requireText } from '../action/input.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { currentOrFuture, openRoadmap, requireNone } from '../action/write/archived.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { recordTwins } from '../finding/twins.ts'
import { freeIds } from './external.ts'
import { type SchoolRow, schools } from './table.ts'

/** What keeps a school in the lists, and what is to be done about it. */
const blockers = (work: UnitOfWork, { id, regionId }: SchoolRow) =>
  [
    [
      sql`select from core.roadmap m where m.school_id = ${id}::uuid and ${openRoadmap}
        union all select from core.roadmap_school r join core.roadmap m on m.id = r.roadmap_id
          where r.school_id = ${id}::uuid and r.archived_at is null and ${openRoadmap}
        union all select from core.obligation o join core.roadmap m on m.id = o.roadmap_id
          where o.school_id = ${id}::uuid and o.archived_at is null and ${openRoadmap}
        union all select from core.activity_responsible r join core.activity a on a.id = r.activity_id
          join core.roadmap m on m.id = a.roadmap_id
          where r.school_id = ${id}::uuid and r.archived_at is null and a.archived_at is null and ${openRoadmap}`,
      'Школа указана в действующей дорожной карте или её проекте: сначала закройте карту или исключите из неё школу.',
    ],
    [
      sql`select from core.campaign_school s join core.monitoring_campaign c on c.id = s.campaign_id
        where s.school_id = ${id}::uuid and s.archived_at is null and c.archived_at is null and c.status <> 'CLOSED'`,
      'Школа участвует в открытой кампании: сначала закройте кампанию или исключите из неё школу.',
    ],
    [
      sql`select from core.curator t where t.school_id = ${id}::uuid and ${currentOrFuture(work, regionId)}`,
      'У школы есть куратор: сначала завершите его назначение.',
    ],
    [
      sql`select from core.person t where t.school_id = ${id}::uuid and t.archived_at is null`,
      'За школой числятся должностные лица: сначала исключите их из перечня.',
    ],
    [
      sql`select from core.partnership t where ${id}::uuid in (t.supported_school_id, t.leader_school_id)
        and ${currentOrFuture(work, regionId)}`,
      'У школы есть партнёр: сначала завершите партнёрство.',
    ],
    [
      sql`select from core.organization_member t where t.school_id = ${id}::uuid and ${currentOrFuture(work, regionId)}`,
      'Школа состоит в организации: сначала исключите её из состава.',
    ],
  ] as const

/** Archives a school; refused while an open record references it. Ended records keep their reference. */
export const archiveSchool = action('archiveSchool', async (work, input) => {
  const school = await lockForUpdate(work, schools, input.school, input.version)
  const { id, regionId } = school.row
  authorize(work, { regionId, municipalityId: null, schoolId: null })
  const basis = requireText(
    input.reason,
    'Причина не указана: напишите, почему запись исключается.',
    'input.reason',
  )
  for (const [rows, otherwise] of blockers(work, school.row)) await requireNone(work, rows, otherwise)
  await freeIds(work, id)
  await school.archive({ basis })
  await recordTwins(work, 'School', [id])
  return school
})
