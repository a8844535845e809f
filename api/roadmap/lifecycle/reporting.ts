import { type Refusal, requireAllowed } from '../../action/allowed.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { printedDay } from '../../calendar/printed-day.ts'
import { type Sql, sql } from '../../data/sql.ts'
import type { RoadmapRow } from '../table.ts'

/** What decides whether the reports on a roadmap's obligations may still change. */
type Reporting = Pick<RoadmapRow, 'id' | 'status' | 'closedOn'>

/**
 * The roadmap of an obligation, or of the obligation of a report, locked so that it is not closed before the action
 * ends. It is locked before what lies in it, as by actions on the roadmap itself; one that waits for its first report is
 * locked to be changed. Null if there is none.
 */
export async function holdRoadmapOf(
  work: UnitOfWork,
  named: { readonly obligation: string } | { readonly report: string },
): Promise<Reporting | null> {
  const obligationId: Sql =
    'report' in named
      ? sql`(select r.obligation_id from core.execution_report r where r.id = ${named.report}::uuid)`
      : sql`${named.obligation}::uuid`
  const [found] = await work.read<Reporting>(sql`
    select m.id, m.status from core.obligation t join core.roadmap m on m.id = t.roadmap_id
    where t.id = ${obligationId}`)
  if (!found) return null
  const strength = found.status === 'APPROVED' ? sql`for update` : sql`for share`
  const [held] = await work.read<Reporting>(sql`
    select m.id, m.status, m.closed_on as "closedOn" from core.roadmap m where m.id = ${found.id}::uuid ${strength}`)
  return held ?? null
}

/** BAD_INPUT if a roadmap is closed or cancelled: its reports stay as they are. */
export const requireReporting = (roadmap: Reporting | null): void => requireAllowed(reportingRefusal(roadmap))

/** Why the reports on a roadmap's obligations cannot change any more. */
export function reportingRefusal(roadmap: Reporting | null): Refusal {
  if (roadmap?.status === 'CLOSED') {
    const day = roadmap.closedOn ? ` ${printedDay(roadmap.closedOn)}` : ''
    return `Карта закрыта${day}: отчёты по ней больше не подают, не отзывают и не проверяют. Отчитайтесь по действующей карте.`
  }
  if (roadmap?.status === 'CANCELLED')
    return 'Карта отменена: отчёты по ней больше не подают, не отзывают и не проверяют. Отчитайтесь по действующей карте.'
  return null
}
