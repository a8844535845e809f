import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { openRoadmap } from '../action/write/archived.ts'
import { LockedRecord } from '../action/write/locked-record.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { recordTwins } from '../finding/twins.ts'
import { redact } from '../organization/person/personal.ts'
import { type PersonRow, persons } from '../organization/table.ts'
import { isInForce } from '../roadmap/lifecycle/status.ts'
import { type RoadmapRow, roadmaps } from '../roadmap/table.ts'
import { freeIds, lockRegister } from '../school/external.ts'
import { type SchoolRow, schools } from '../school/table.ts'
import { readAct, recordEvents } from './event.ts'
import { leaveEverything } from './leave.ts'
import { type Departure, waive } from './leave-roadmaps.ts'

/** Closes a school that is liquidated: what it did stays, what it still owes is waived. */
export const closeSchool = action('closeSchool', async (work, input) => {
  const school = await lockForUpdate(work, schools, input.school, input.version)
  const { id, regionId } = school.row
  authorize(work, { regionId, municipalityId: null, schoolId: null })
  const act = readAct(work, regionId, input)
  await dissolve(work, school, { ...act, ground: `Школа ликвидирована. ${act.basis}`, successors: [] })
  await recordEvents(work, act, [{ schoolId: id, kind: 'CLOSED' }])
  await recordTwins(work, 'School', [id])
  return school
})

/**
 * Ends a school: it leaves everything that it takes part in, its own roadmaps close, its staff goes to the first
 * successor, its identifiers are free, and it leaves the lists.
 */
export async function dissolve(
  work: UnitOfWork,
  school: LockedRecord<SchoolRow>,
  departure: Departure,
): Promise<void> {
  const { basis, successors } = departure
  await lockRegister(work, school.row.regionId)
  await leaveEverything(work, school.row, departure)
  await closeRoadmaps(work, school.row, departure)
  await releaseStaff(work, school.row, departure)
  await freeIds(work, school.id)
  const [successor] = successors
  if (successor) {
    await work.execute(sql`update core.school t set successor_id = ${successor.id}::uuid
      where ${school.id}::uuid in (t.id, t.successor_id)`)
  }
  await school.archive({ basis })
}

/** Closes the roadmaps of a school in force, cancels its drafts, and waives what is due from the day on. */
async function closeRoadmaps(work: UnitOfWork, school: SchoolRow, departure: Departure): Promise<void> {
  const { on, basis } = departure
  const rows = await work.read<RoadmapRow>(sql`
    select ${roadmaps.columns} from ${roadmaps.name} t where t.id in (
      select m.id from core.roadmap m where m.school_id = ${school.id}::uuid and ${openRoadmap}) order by t.id for update`)
  for (const row of rows) {
    await waive(work, school, sql`t.roadmap_id = ${row.id}::uuid`, departure)
    const closedOn = row.approvedOn !== null && row.approvedOn > on ? row.approvedOn : on
    const end = isInForce(row)
      ? ({ status: 'CLOSED', closedOn } as const)
      : ({ status: 'CANCELLED' } as const)
    await new LockedRecord(work, roadmaps, row).update(end, { basis })
  }
}

/** The staff of a school goes to its successor; without one it leaves the lists. */
async function releaseStaff(
  work: UnitOfWork,
  school: SchoolRow,
  { basis, successors: [successor] }: Departure,
): Promise<void> {
  const rows = await work.read<PersonRow>(sql`
    select ${persons.columns} from ${persons.name} t
    where t.school_id = ${school.id}::uuid and t.archived_at is null order by t.id for update`)
  for (const row of rows) {
    const person = new LockedRecord(work, persons, row)
    if (!successor) await person.archive({ basis, show: redact })
    else {
      const { id: schoolId, municipalityId } = successor
      await person.update({ schoolId, municipalityId }, { basis, show: redact })
    }
  }
}
