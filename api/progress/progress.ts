import { daysOf } from '../calendar/today.ts'
import { load } from '../data/loader.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { countByState, nothing, type StateCounts } from '../obligation/counts/count.ts'
import { obligations } from '../obligation/table.ts'

/** How far the obligations of a parent have come on a day. */
export interface Progress {
  readonly on: string
  readonly counts: StateCounts
}

const columns = {
  Region: obligations.column('regionId'),
  Municipality: obligations.column('municipalityId'),
  School: obligations.column('schoolId'),
  Roadmap: obligations.column('roadmapId'),
  RoadmapSection: obligations.column('sectionId'),
} as const

/** More regions than these at once are counted by one pass over all reports instead of a look for each obligation. */
const fewRegions = 8
type Parent = keyof typeof columns

/** The types that have a progress. */
export const parents = ['Region', 'Municipality', 'School', 'Roadmap', 'RoadmapSection'] as const

/** The progress of one parent, by one statement for all parents of its kind in a tick. */
export async function loadProgress(
  context: Context,
  parent: Parent,
  id: string,
  day: string,
): Promise<Progress> {
  const counted = await load(context, `${parent}.progress ${day}`, id, async ids => {
    const column = columns[parent]
    const rows = await countByState(context, {
      by: { key: column },
      where: [sql`${column} = any(${ids}::uuid[])`],
      days: daysOf(context, day),
      isWide: parent === 'Region' && ids.length > fewRegions,
    })
    return new Map(rows.map(row => [row.key ?? '', row]))
  })
  return { on: day, counts: counted ?? nothing }
}

/** What is done of what has to be done, from 0 to 1; null if nothing has to be. */
export function shareDone({ total, WAIVED, BEFORE_APPROVAL, DONE }: StateCounts): number | null {
  const required = total - WAIVED - BEFORE_APPROVAL
  return required === 0 ? null : DONE / required
}
