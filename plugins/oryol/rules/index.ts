import { belowDistrict } from './below-district.ts'
import { controlPointMissed } from './control-point-missed.ts'
import { evidenceMissing } from './evidence-missing.ts'
import { evidenceRequired } from './evidence-required.ts'
import { helpProgramLate } from './help-program-late.ts'
import { helpProgramOrder } from './help-program-order.ts'
import { memoTooEarly } from './memo-too-early.ts'
import { networkContractMissing } from './network-contract-missing.ts'
import { schoolRoadmapAbsent } from './school-roadmap-absent.ts'
import { stageSkipped } from './stage-skipped.ts'
import { submissionLate } from './submission-late.ts'
import { successorMissing } from './successor-missing.ts'

/** The rules of the region, in the order in which they are evaluated. */
export const rules = [
  evidenceMissing,
  evidenceRequired,
  stageSkipped,
  helpProgramOrder,
  helpProgramLate,
  networkContractMissing,
  schoolRoadmapAbsent,
  controlPointMissed,
  submissionLate,
  belowDistrict,
  memoTooEarly,
  successorMissing,
]
