import { Prisma } from '../../prisma/generated/client.ts'
import { type Archiving, inWork, lasting, requireNone } from '../action/archived.ts'
import { permit } from '../action/authorize.ts'
import { requireText } from '../action/input.ts'
import { archive, lock } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import type { Context } from '../graphql/context.ts'
import { freeIds } from './external.ts'
import { type SchoolRow, schools } from './table.ts'

/** What keeps a school in the lists, and what is to be done about it. */
const resting = (work: Work, { id, regionId }: SchoolRow) =>
  [
    [
      Prisma.sql`select from core.roadmap m where m.school_id = ${id}::uuid and ${inWork}
        union all select from core.roadmap_school r join core.roadmap m on m.id = r.roadmap_id
          where r.school_id = ${id}::uuid and r.archived_at is null and ${inWork}
        union all select from core.obligation o join core.roadmap m on m.id = o.roadmap_id
          where o.school_id = ${id}::uuid and o.archived_at is null and ${inWork}
        union all select from core.activity_responsible r join core.activity a on a.id = r.activity_id
          join core.roadmap m on m.id = a.roadmap_id
          where r.school_id = ${id}::uuid and r.archived_at is null and a.archived_at is null and ${inWork}`,
      'Школа названа в проекте или действующей карте: сначала закройте карту или исключите из неё школу.',
    ],
    [
      Prisma.sql`select from core.campaign_school s join core.monitoring_campaign c on c.id = s.campaign_id
        where s.school_id = ${id}::uuid and s.archived_at is null and c.archived_at is null and c.status <> 'CLOSED'`,
      'Школа отчитывается в открытой кампании: сначала закройте кампанию или исключите из неё школу.',
    ],
    [
      Prisma.sql`select from core.curator t where t.school_id = ${id}::uuid and ${lasting(work, regionId)}`,
      'У школы есть куратор: сначала завершите его назначение.',
    ],
    [
      Prisma.sql`select from core.person t where t.school_id = ${id}::uuid and t.archived_at is null`,
      'В школе ещё числятся должности: сначала уберите их.',
    ],
    [
      Prisma.sql`select from core.partnership t where ${id}::uuid in (t.supported_school_id, t.leader_school_id)
        and ${lasting(work, regionId)}`,
      'У школы есть партнёр: сначала завершите партнёрство.',
    ],
    [
      Prisma.sql`select from core.organization_member t where t.school_id = ${id}::uuid and ${lasting(work, regionId)}`,
      'Школа ещё состоит в организации: сначала исключите её из состава.',
    ],
  ] as const

/** Takes a school out of the lists; refused while anything in work names it. What is over goes on naming it. */
export function archiveSchool(context: Context, input: Archiving): Promise<Outcome> {
  return act(context, 'archiveSchool', input, async work => {
    const before = await lock(work, schools, input.id, input.version)
    const { id, regionId, municipalityId } = before
    permit(work, { regionId, municipalityId: null, schoolId: null })
    const reason = requireText(input.reason, 'Напишите, почему запись убирают.')
    for (const [rows, otherwise] of resting(work, before)) await requireNone(work, rows, otherwise)
    await freeIds(work, id)
    await archive(work, schools, before, reason, { place: { regionId, municipalityId, schoolId: id } })
    return { id, findings: [] }
  })
}
