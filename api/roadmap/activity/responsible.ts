import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { sql } from '../../data/sql.ts'
import type { PartyIds } from '../../organization/party.ts'

/** The responsible parties that an activity names, in the order of the document. */
export function responsibleOf(work: UnitOfWork, activityId: string): Promise<readonly PartyIds[]> {
  return work.read<PartyIds>(sql`
    select person_id as "personId", organization_id as "organizationId", school_id as "schoolId"
    from core.activity_responsible where activity_id = ${activityId} and archived_at is null order by position`)
}
