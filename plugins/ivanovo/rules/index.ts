import { actNumberDisputed } from './act-number-disputed.ts'
import { beforeApproval } from './before-approval.ts'
import { highRiskUncovered } from './high-risk-uncovered.ts'
import { memoMissing } from './memo-missing.ts'
import { orderAnnexConflict } from './order-annex-conflict.ts'
import { profileFirst } from './profile-first.ts'
import { profileIncomplete } from './profile-incomplete.ts'
import { roleWithoutAct } from './role-without-act.ts'
import { selfAssessmentFirst } from './self-assessment-first.ts'
import { sessionMissed } from './session-missed.ts'
import { shareBelowTarget } from './share-below-target.ts'
import { submissionMissing } from './submission-missing.ts'
import { tutorNeedsRegionalOrder } from './tutor-needs-regional-order.ts'

/** The rules of the region, in the order in which they are evaluated. */
export const rules = [
  tutorNeedsRegionalOrder,
  roleWithoutAct,
  selfAssessmentFirst,
  profileFirst,
  profileIncomplete,
  memoMissing,
  highRiskUncovered,
  sessionMissed,
  orderAnnexConflict,
  beforeApproval,
  shareBelowTarget,
  submissionMissing,
  actNumberDisputed,
]
