import { findAll, lock, note } from '../../action/record.ts'
import type { Work } from '../../action/work.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { type SchoolRow, schools } from '../../school/table.ts'
import { readCell, requireCell } from '../draft/cell.ts'
import { type DraftTask, readTasks } from '../draft/draft.ts'
import { type DraftPeriod, periodColumns, readPeriod } from '../draft/period.ts'
import { type RoadmapRow, roadmaps } from '../table.ts'
import { coveredIds, requireWithin, rewriteCovered } from './covered-schools.ts'
import { rewriteTasks, tasksOf } from './tasks.ts'

/** What to change of a roadmap beside its rows; null stays as it is, a blank goal or note is emptied. */
export interface HeadChange {
  readonly title: string | null
  readonly goal: string | null
  readonly note: string | null
  readonly tasks: readonly DraftTask[] | null
  readonly period: DraftPeriod | null
  readonly addedSchoolIds: readonly string[]
  readonly removedSchoolIds: readonly string[]
}

/** A change of the head that fits the roadmap, with the schools that it names. */
export interface ReadHead extends Omit<HeadChange, 'addedSchoolIds' | 'removedSchoolIds'> {
  readonly added: readonly SchoolRow[]
  readonly removed: readonly SchoolRow[]
}

/** Holds a change against the roadmap; BAD_INPUT where it does not fit, NOT_FOUND for a school not seen. */
export async function readHead(work: Work, roadmap: RoadmapRow, change: HeadChange): Promise<ReadHead> {
  const { title, goal, note: remark, tasks, period, addedSchoolIds, removedSchoolIds } = change
  const added = await findAll(work, schools, [...new Set(addedSchoolIds)])
  const removed = await findAll(work, schools, [...new Set(removedSchoolIds)])
  requireWithin(roadmap, added)
  const covered = await coveredIds(work, roadmap.id)
  if (removed.some(({ id }) => !covered.includes(id) || addedSchoolIds.includes(id))) {
    throw apiError(
      'BAD_INPUT',
      'Убрать можно только школу, которую карта охватывает: прочтите coveredSchools.',
    )
  }
  return {
    ...{ goal, note: remark, added: added.filter(({ id }) => !covered.includes(id)), removed },
    title: title === null ? null : requireCell(title, 'У карты нет названия: напишите его.'),
    tasks: tasks && readTasks(tasks),
    period: period && readPeriod(period),
  }
}

/** Whether the obligations of a roadmap in force may be others after the change. */
export const changesReporting = ({ period, added, removed }: ReadHead): boolean =>
  period !== null || added.length > 0 || removed.length > 0

/** Writes the roadmap itself and notes it with its tasks and schools; gives it as it stands then. */
export async function rewriteHead(
  work: Work,
  before: RoadmapRow,
  head: ReadHead,
  basis: string,
): Promise<RoadmapRow> {
  const { id } = before
  const { title, goal, note: remark, tasks, period, added, removed } = head
  const old = { tasks: await tasksOf(work, id), coveredSchoolIds: await coveredIds(work, id) }
  if (tasks) await rewriteTasks(work, id, tasks)
  const idsOf = (rows: readonly SchoolRow[]) => rows.map(row => row.id)
  await rewriteCovered(work, id, idsOf(added), idsOf(removed))
  await work.tx.roadmap.update({
    where: { id },
    data: {
      ...(title !== null && { title }),
      ...(goal !== null && { goal: readCell(goal) }),
      ...(remark !== null && { note: readCell(remark) }),
      ...(period && periodColumns(period)),
      version: { increment: 1 },
    },
  })
  const now = { tasks: await tasksOf(work, id), coveredSchoolIds: await coveredIds(work, id) }
  await note(work, roadmaps, id, { before, basis, parts: { before: old, after: now } })
  return lock(work, roadmaps, id)
}
