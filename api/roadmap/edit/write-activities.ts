import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { sql } from '../../data/sql.ts'
import { saveLists } from '../../data/write/lists.ts'
import { responsibleOfAll } from '../activity/responsible.ts'
import { activities, activityResponsibles, type RoadmapRow } from '../table.ts'
import { type ChangedRow, changedRows } from './diff.ts'
import { type Outline, rowsOf } from './outline.ts'
import type { PositionedRow } from './positions.ts'
import { writeRows } from './write-rows.ts'

interface Options {
  readonly basis: string
  /** Whether all terms are read again. */
  readonly isPeriodNew: boolean
}

/** Writes the rows of a roadmap that are new or changed, and archives those of `before` that are left out. */
export async function writeActivities(
  work: UnitOfWork,
  roadmap: RoadmapRow,
  before: Outline,
  after: readonly PositionedRow[],
  { basis, isPeriodNew }: Options,
): Promise<void> {
  const changes = await changedRows(work, roadmap, after, isPeriodNew)
  const ids = new Set(after.map(({ row }) => row.id))
  const stored = rowsOf(before).flatMap(row => row.before ?? [])
  const added = changes.filter(({ row }) => row.before === null)
  const removed = stored.filter(({ id }) => !ids.has(id))
  const old = await responsibleOfAll(work, [
    ...changes.map(({ row }) => row.id),
    ...removed.map(({ id }) => id),
  ])
  const given = new Map(changes.map(({ row }) => [row.id, row.responsible]))
  await writeRows(
    work,
    activities,
    roadmap.id,
    {
      added: await newRows(work, roadmap, added),
      changed: changes.filter(({ row }) => row.before !== null).map(({ columns }) => columns),
      removed,
      stored,
    },
    ({ id }) => {
      const responsible = old.get(id) ?? []
      return {
        basis,
        parts: { before: { responsible }, after: { responsible: given.get(id) ?? responsible } },
      }
    },
  )
  const lists = changes.flatMap(({ row: { id, responsible } }) =>
    responsible ? [[id, responsible] as const] : [],
  )
  await saveLists(work, activityResponsibles, 'activityId', new Map(lists), work.context.now)
}

async function newRows(work: UnitOfWork, roadmap: RoadmapRow, added: readonly ChangedRow[]) {
  if (added.length === 0) return []
  const { id: roadmapId, regionId, municipalityId, schoolId } = roadmap
  // Rows are never deleted, so their number has named no other row.
  const [{ count = 0 } = {}] = await work.read<{ readonly count: number }>(sql`
    select count(*) from core.activity where roadmap_id = ${roadmapId}`)
  return added.map(({ parentId, columns }, index) => ({
    roadmapId,
    regionId,
    municipalityId,
    schoolId,
    parentId,
    key: `${roadmap.key}-a${count + index + 1}`,
    ...columns,
  }))
}
