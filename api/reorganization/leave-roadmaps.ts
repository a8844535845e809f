import { randomUUIDv7 } from 'node:crypto'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { openRoadmap } from '../action/write/archived.ts'
import { LockedRecord } from '../action/write/locked-record.ts'
import { recordRows } from '../action/write/record.ts'
import { type Sql, sql } from '../data/sql.ts'
import { insertRows, updateRows } from '../data/write/bulk.ts'
import { changeObligations } from '../obligation/plan/write.ts'
import { type ObligationRow, obligations } from '../obligation/table.ts'
import { changeCovered, coveredIds } from '../roadmap/edit/covered-schools.ts'
import { followTerms } from '../roadmap/edit/replan-obligations.ts'
import { isInForce } from '../roadmap/lifecycle/status.ts'
import {
  type ActivityResponsibleRow,
  type ActivityRow,
  activities,
  activityResponsibles,
  type RoadmapRow,
  roadmaps,
} from '../roadmap/table.ts'
import type { SchoolRow } from '../school/table.ts'
import type { Act } from './event.ts'

/** What makes a school leave. */
export interface Departure extends Act {
  /** Why its obligations are waived. */
  readonly ground: string
  /** The schools that take its place. */
  readonly successors: readonly SchoolRow[]
}

/**
 * Excludes a school from the open roadmaps `m` of others that a condition selects: from those covered and from those
 * responsible. What it still owes from the day on is waived, what it reported and what was overdue stays. Its successors
 * take its place, and their obligations are planned. What it owes by orders of
 * the same territory is waived as well.
 */
export async function leaveRoadmaps(
  work: UnitOfWork,
  school: SchoolRow,
  where: Sql,
  departure: Departure,
): Promise<void> {
  const rows = await work.read<RoadmapRow>(sql`
    select ${roadmaps.columns} from ${roadmaps.name} t where t.id in (
      select m.id from core.roadmap m where m.school_id is distinct from ${school.id}::uuid and ${openRoadmap} and ${where}
        and m.region_id = ${school.regionId}::uuid and (
          exists (select from core.roadmap_school r
            where r.roadmap_id = m.id and r.school_id = ${school.id}::uuid and r.archived_at is null)
          or exists (select from core.obligation o
            where o.roadmap_id = m.id and o.school_id = ${school.id}::uuid and o.archived_at is null and o.waived_on is null)
          or exists (select from core.activity_responsible r join core.activity a on a.id = r.activity_id
            where a.roadmap_id = m.id and r.school_id = ${school.id}::uuid and r.archived_at is null)))
    order by t.id for update`)
  for (const row of rows) await leaveRoadmap(work, school, row, departure)
  const ordered = sql`t.order_id in (
    select m.id from core."order" m where ${where} and m.region_id = ${school.regionId}::uuid)`
  await waive(work, school, ordered, departure)
}

async function leaveRoadmap(
  work: UnitOfWork,
  school: SchoolRow,
  row: RoadmapRow,
  departure: Departure,
): Promise<void> {
  const { basis } = departure
  const roadmap = new LockedRecord(work, roadmaps, row)
  await waive(work, school, sql`t.roadmap_id = ${row.id}::uuid`, departure)
  const covered = await coveredIds(work, row.id)
  const isCovered = covered.includes(school.id)
  const joining = departure.successors.filter(one => isCovered && !covered.includes(one.id))
  await changeCovered(work, row.id, joining, isCovered ? [school] : [])
  await replaceResponsible(work, school, row.id, departure)
  const after = await coveredIds(work, row.id)
  const parts = { before: { coveredSchoolIds: covered }, after: { coveredSchoolIds: after } }
  await roadmap.update({}, { basis, parts })
  if (departure.successors.length === 0 || !isInForce(row)) return
  const all = await work.read<{ id: string }>(sql`
    select t.id from core.activity t where t.roadmap_id = ${row.id}::uuid and t.archived_at is null`)
  const ids = all.map(({ id }) => id)
  await followTerms(work, row, ids, basis)
}

/** Waives what a school owes of the obligations `t` that a condition selects, from a day on. */
export async function waive(
  work: UnitOfWork,
  school: Pick<SchoolRow, 'id'>,
  selected: Sql,
  { on, ground, basis }: Departure,
): Promise<void> {
  const rows = await work.read<ObligationRow>(sql`
    select ${obligations.columns} from ${obligations.name} t
    where ${selected} and t.school_id = ${school.id}::uuid and t.due_on >= ${on}::date
      and t.archived_at is null and t.waived_on is null and t.fulfilled_on is null and not exists (select from core.execution_report r
        where r.obligation_id = t.id and r.archived_at is null and r.withdrawn_on is null)
    order by t.due_on, t.id for update`)
  const change = { waivedOn: on, waivedGround: ground }
  await changeObligations(
    work,
    rows.map(before => ({ before, change })),
    basis,
  )
}

/** Lets the successors of a school, or nobody, answer for the activities of a roadmap in its place. */
async function replaceResponsible(
  work: UnitOfWork,
  school: SchoolRow,
  roadmapId: string,
  { successors, basis }: Departure,
): Promise<void> {
  const named = await work.read<ActivityResponsibleRow>(sql`
    select ${activityResponsibles.columns} from ${activityResponsibles.name} t
    where t.archived_at is null and t.activity_id in (
      select r.activity_id from core.activity_responsible r join core.activity a on a.id = r.activity_id
      where a.roadmap_id = ${roadmapId}::uuid and a.archived_at is null and r.school_id = ${school.id}::uuid
        and r.archived_at is null)
    order by t.activity_id, t.position for update`)
  if (named.length === 0) return
  const { now } = work.context
  const leaving = named.filter(({ schoolId }) => schoolId === school.id)
  await updateRows(
    work,
    activityResponsibles,
    leaving.map(({ id }) => ({ id, archivedAt: now })),
    now,
  )
  const activityIds = [...new Set(leaving.map(({ activityId }) => activityId))]
  const last = await lastPositions(work, activityIds)
  const added = activityIds.flatMap(activityId =>
    successors
      .filter(({ id }) => !named.some(one => one.activityId === activityId && one.schoolId === id))
      .map(({ id }, index) => ({
        id: randomUUIDv7(),
        activityId,
        schoolId: id,
        position: (last.get(activityId) ?? 0) + index + 1,
      })),
  )
  await insertRows(work, activityResponsibles, added)
  const before = await work.read<ActivityRow>(sql`
    select ${activities.columns} from ${activities.name} t where t.id = any(${activityIds}::uuid[]) order by t.id for update`)
  await updateRows(
    work,
    activities,
    before.map(({ id, key }) => ({ id, key })),
    now,
  )
  const known = new Map(before.map(row => [row.id, row]))
  await recordRows(work, activities, activityIds, known, () => ({ basis }))
}

async function lastPositions(work: UnitOfWork, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await work.read<{ id: string; last: number }>(sql`
    select t.activity_id as id, max(t.position) as last from core.activity_responsible t
    where t.activity_id = any(${ids}::uuid[]) group by t.activity_id`)
  return new Map(rows.map(({ id, last }) => [id, last]))
}
