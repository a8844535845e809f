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
  const [found] = await work.read<Found>(
    sql`select t.roadmap_id as "roadmapId", to_json(a) as approved, to_json(o) as other from core.obligation t
      left join lateral (select ${held} from core.roadmap m
        where m.id = t.roadmap_id and m.status = 'APPROVED' for update) a on true
      left join lateral (select ${held} from core.roadmap m
        where m.id = t.roadmap_id and m.status <> 'APPROVED' for share) o on true
      where t.id = ${obligationId}`,
    { prepared: true },
  )
  if (!found?.roadmapId) return null
  const roadmap = found.approved ?? found.other
  if (roadmap) return roadmap
  // Its state has changed while its lock was waited for.
  const [changed] = await work.read<Reporting>(sql`
    select ${held} from core.roadmap m where m.id = ${found.roadmapId}::uuid for share`)
  return changed ?? null
}

const held = sql`m.id, m.status, m.closed_on as "closedOn"`

/** What is found of a roadmap by an obligation, by its state. */
interface Found {
  readonly roadmapId: string | null
  readonly approved: Reporting | null
  readonly other: Reporting | null
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
