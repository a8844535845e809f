import { seesWhole, type Viewer, wholly } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { type RoadmapRow, roadmaps } from './table.ts'

type StatusRow = Pick<RoadmapRow, 'status' | 'regionId' | 'municipalityId' | 'schoolId'>

/**
 * The status of a roadmap to a viewer. The first report begins its execution; to those who see a part of its reports alone it
 * stays approved, or they would learn when others reported.
 */
export const shownStatus = (
  row: StatusRow,
  _: object,
  { viewer }: Pick<Context, 'viewer'>,
): StatusRow['status'] =>
  row.status === 'IN_EXECUTION' && !seesWhole(viewer.scope, row) ? 'APPROVED' : row.status

/** The same over the roadmaps `t`. */
export const statusShown = (viewer: Viewer): Sql =>
  sql`case when t.status = 'IN_EXECUTION' and not ${wholly(viewer.scope, roadmaps)} then 'APPROVED' else t.status::text end`

/** A state of a roadmap in the audit log, as it is shown to those who see a part of its reports alone. */
export const shownState = (row: unknown): unknown =>
  row instanceof Object && 'status' in row && row.status === 'IN_EXECUTION'
    ? { ...row, status: 'APPROVED' }
    : row

/** The predicate over the roadmaps `t` that they show a status. */
export function hasStatus(status: StatusRow['status'], { viewer }: Pick<Context, 'viewer'>): Sql {
  const whole = wholly(viewer.scope, roadmaps)
  if (viewer.scope === 'EVERYTHING') return sql`t.status = ${status}`
  if (status === 'IN_EXECUTION') return sql`t.status = 'IN_EXECUTION' and ${whole}`
  if (status === 'APPROVED') return sql`(t.status = 'APPROVED' or t.status = 'IN_EXECUTION' and not ${whole})`
  return sql`t.status = ${status}`
}
