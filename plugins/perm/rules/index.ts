import { approvedBeforeTerm } from './approved-before-term.ts'
import { augustMemoMissing } from './august-memo-missing.ts'
import { controllerNotAcknowledged } from './controller-not-acknowledged.ts'
import { coverageEmpty } from './coverage-empty.ts'
import { criteriaMissing } from './criteria-missing.ts'
import { criteriaNotApproved } from './criteria-not-approved.ts'
import { externalScheduleUnknown } from './external-schedule-unknown.ts'
import { horizonExceeded } from './horizon-exceeded.ts'
import { yearlyReportMissing } from './yearly-report-missing.ts'

/** The rules of the region, in the order in which they are evaluated. */
export const rules = [
  horizonExceeded,
  coverageEmpty,
  criteriaNotApproved,
  criteriaMissing,
  approvedBeforeTerm,
  externalScheduleUnknown,
  yearlyReportMissing,
  augustMemoMissing,
  controllerNotAcknowledged,
]
