import { Prisma } from '../../prisma/generated/client.ts'
import type { Work } from '../action/work.ts'
import type { StandingObligation } from './replan.ts'
import { obligations } from './table.ts'

/** Obligations of a roadmap, archived ones too, locked until the end of the action, by their due day. */
export function standingObligations(work: Work, roadmapId: string): Promise<readonly StandingObligation[]> {
  return work.read<StandingObligation>(Prisma.sql`
    select ${obligations.columns}, exists (select from core.execution_report r
      where r.obligation_id = t.id and r.archived_at is null) as "isReported"
    from ${obligations.name} t where t.roadmap_id = ${roadmapId}::uuid order by t.due_on, t.id for update`)
}

/** Those that wait for a report: neither archived nor waived, and nobody has reported on them. */
export const unreported = (standing: readonly StandingObligation[]): readonly StandingObligation[] =>
  standing.filter(one => !one.archivedAt && !one.waivedOn && !one.isReported)
