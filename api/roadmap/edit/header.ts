import type { UnitOfWork } from '../../action/unit-of-work.ts'
import type { Values } from '../../action/write/locked-record.ts'
import { lockAllForReference } from '../../action/write/record.ts'
import { sql } from '../../data/sql.ts'
import { saveLists } from '../../data/write/lists.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { ChangeRoadmapHeadInput } from '../../graphql/generated/contract.ts'
import { type SchoolRow, schools } from '../../school/table.ts'
import { readCell, requireCell } from '../draft/cell.ts'
import { readDefects, readResults } from '../draft/document.ts'
import { type DraftTask, readTasks } from '../draft/draft.ts'
import { readPeriod } from '../draft/period.ts'
import type { LockedRoadmap } from '../roadmap.ts'
import { type RoadmapRow, roadmapTasks } from '../table.ts'
import { changeCovered, coveredIds, requireWithin } from './covered-schools.ts'

/** A change of a roadmap's header: undefined fields stay. */
export interface HeaderChange {
  readonly values: Values<RoadmapRow>
  readonly tasks: readonly DraftTask[] | undefined
  readonly added: readonly SchoolRow[]
  readonly removed: readonly SchoolRow[]
}

/** The change that an input describes; BAD_INPUT if it does not fit the roadmap, NOT_FOUND for a school that the user may not see. */
export async function readHeader(
  work: UnitOfWork,
  roadmap: RoadmapRow,
  input: ChangeRoadmapHeadInput,
): Promise<HeaderChange> {
  const { title, goal, note, tasks, period, expectedResults, sourceDefects } = input
  const addedIds = new Set(input.addSchools)
  const named = async (field: 'addSchools' | 'removeSchools') =>
    unique(await lockAllForReference(work, schools, input[field] ?? [], `input.head.${field}`))
  const added = await named('addSchools')
  const removed = await named('removeSchools')
  requireWithin(roadmap, added, 'input.head.addSchools')
  const covered = await coveredIds(work, roadmap.id)
  if (removed.some(({ id }) => !covered.includes(id) || addedIds.has(id))) {
    throw apiError(
      'NOT_INCLUDED',
      'Дорожная карта не распространяется на эту школу: укажите школу из coveredSchools.',
      'input.head.removeSchools',
    )
  }
  return {
    values: {
      title:
        title == null
          ? undefined
          : requireCell(title, 'У дорожной карты нет названия: напишите его.', 'input.head.title'),
      goal: goal === undefined ? undefined : readCell(goal, 'input.head.goal'),
      note: note === undefined ? undefined : readCell(note, 'input.head.note'),
      expectedResults: expectedResults
        ? readResults(expectedResults, 'input.head.expectedResults')
        : undefined,
      sourceDefects: sourceDefects ? readDefects(sourceDefects, 'input.head.sourceDefects') : undefined,
      ...(period && readPeriod(period, 'input.head.period')),
    },
    tasks: tasks ? readTasks(tasks, 'input.head.tasks') : undefined,
    added: added.filter(({ id }) => !covered.includes(id)),
    removed,
  }
}

/** Whether the terms of all rows are to be read again. */
export const changesPeriod = ({ values }: HeaderChange): boolean => values.periodText !== undefined

/** Whether the obligations of a roadmap in force may be others after the change. */
export const changesReporting = (change: HeaderChange): boolean =>
  changesPeriod(change) || change.added.length > 0 || change.removed.length > 0

/** Stores a change in the roadmap, its tasks and the schools that it covers. */
export async function writeHeader(
  work: UnitOfWork,
  roadmap: LockedRoadmap,
  { values, tasks, added, removed }: HeaderChange,
  basis: string,
): Promise<void> {
  const { id } = roadmap
  const before = await partsOf(work, id)
  if (tasks) await saveLists(work, roadmapTasks, 'roadmapId', new Map([[id, tasks]]), work.context.now)
  await changeCovered(work, id, added, removed)
  await roadmap.update(values, { basis, parts: { before, after: await partsOf(work, id) } })
}

/** What belongs to a roadmap outside its own row, for the audit log. */
const partsOf = async (work: UnitOfWork, id: string) => ({
  tasks: await work.read<DraftTask>(sql`
    select number, text from core.roadmap_task where roadmap_id = ${id} and archived_at is null order by position`),
  coveredSchoolIds: await coveredIds(work, id),
})

const unique = (rows: readonly SchoolRow[]): readonly SchoolRow[] => [
  ...new Map(rows.map(row => [row.id, row])).values(),
]
