import { randomUUIDv7 } from 'node:crypto'
import type { Work } from '../../action/work.ts'
import { insertRows } from '../../data/bulk.ts'
import { sql } from '../../data/sql.ts'
import type { PartyIds } from '../../organization/party.ts'
import { activityResponsibles } from '../table.ts'

/** The responsible parties that an activity names, in the order of the document. */
export function responsibleOf(work: Work, activityId: string): Promise<readonly PartyIds[]> {
  return work.read<PartyIds>(sql`
    select person_id as "personId", organization_id as "organizationId", school_id as "schoolId"
    from core.activity_responsible where activity_id = ${activityId}::uuid and archived_at is null order by position`)
}

/** Writes the responsible parties of new activities. */
export async function writeResponsible(
  work: Work,
  rows: readonly { readonly id: string; readonly responsible: readonly PartyIds[] }[],
): Promise<void> {
  await insertRows(
    work,
    activityResponsibles,
    rows.flatMap(({ id, responsible }) => placed(id, responsible)),
  )
}

/** Writes other responsible parties into an activity's places; places that are left over are archived. */
export async function replaceResponsible(
  { execute }: Work,
  activityId: string,
  responsible: readonly PartyIds[],
): Promise<void> {
  const rows = JSON.stringify(placed(activityId, responsible))
  await execute(sql`
    insert into core.activity_responsible as t (id, activity_id, position, person_id, organization_id, school_id)
    select id, "activityId", position, "personId", "organizationId", "schoolId" from jsonb_to_recordset(${rows}::jsonb)
      as x(id uuid, "activityId" uuid, position int, "personId" uuid, "organizationId" uuid, "schoolId" uuid)
    on conflict (activity_id, position) do update set person_id = excluded.person_id, school_id = excluded.school_id,
      organization_id = excluded.organization_id, archived_at = null, updated_at = now(), version = t.version + 1`)
  await execute(sql`
    update core.activity_responsible set archived_at = now(), updated_at = now(), version = version + 1
    where activity_id = ${activityId}::uuid and position > ${responsible.length}::int and archived_at is null`)
}

const placed = (activityId: string, responsible: readonly PartyIds[]) =>
  responsible.map((party, index) => ({ id: randomUUIDv7(), activityId, position: index + 1, ...party }))
