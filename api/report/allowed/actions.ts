import { allowedActions, type Refusal, type Refusals } from '../../action/allowed.ts'
import { byId } from '../../data/loader.ts'
import type { Context } from '../../graphql/context.ts'
import type { ObligationRow } from '../../obligation/table.ts'
import { loadPolicy } from '../../policy/effective.ts'
import { reportingRefusal } from '../../roadmap/lifecycle/reporting.ts'
import { type RoadmapRow, roadmaps } from '../../roadmap/table.ts'
import { loadSubmitter, ownReportRefusal } from '../four-eyes.ts'
import type { ExecutionReportRow } from '../table.ts'
import { loadLast } from './last.ts'
import {
  reopenRefusal,
  reviewOf,
  reviewRefusal,
  submitRefusal,
  unwaiveRefusal,
  waiveRefusal,
  withdrawRefusal,
} from './refusals.ts'

/** What decides what may be done on an obligation. */
interface State {
  readonly obligation: ObligationRow
  readonly roadmap: RoadmapRow | null
  readonly last: ExecutionReportRow | null
  /** Why the viewer cannot accept the last report, if they submitted it. */
  readonly own: Refusal
}

const refusals: Refusals<State> = {
  submitReport: ({ roadmap, obligation, last }) =>
    reportingRefusal(roadmap) ?? submitRefusal(obligation, last),
  withdrawReport: ({ roadmap, last }) => reportingRefusal(roadmap) ?? withdrawRefusal(last),
  acceptReport: ({ roadmap, last, own }) => reportingRefusal(roadmap) ?? reviewRefusal(last) ?? own,
  returnReport: ({ roadmap, last }) => reportingRefusal(roadmap) ?? reviewRefusal(last),
  reopenReport: ({ roadmap, last }) => reportingRefusal(roadmap) ?? reopenRefusal(last),
  waiveObligation: ({ obligation, last }) => waiveRefusal(obligation, last),
  unwaiveObligation: ({ obligation, roadmap }) => unwaiveRefusal(obligation, roadmap),
}

/** The actions that the viewer may perform on an obligation now; a constant number of statements for all of a tick. */
export async function obligationActions(
  context: Context,
  obligation: ObligationRow,
): Promise<readonly string[]> {
  const { viewer } = context
  if (!viewer.user) return []
  const [roadmap, last, policy] = await Promise.all([
    byId(context, roadmaps, obligation.roadmapId),
    loadLast(context, obligation.id),
    loadPolicy(context, obligation),
  ])
  const submitter = last && reviewOf(last) === 'SUBMITTED' ? await loadSubmitter(context, last.id) : null
  const own = ownReportRefusal(viewer, policy, submitter)
  return allowedActions(viewer, obligation, refusals, { obligation, roadmap, last, own })
}
