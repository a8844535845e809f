import { exampleId } from '../../../api/plugin-api.ts'
import type { Ask } from './ask.ts'
import type { PlannedActivity } from './plan.ts'

/** The days of a plan in the examples of rules. */
export const examplePeriod = { startsOn: '2021-07-01', endsOn: '2022-12-31', approvedOn: '2021-06-28' }

/** A row of a plan in the examples of rules. */
export const exampleActivity = (ask: Ask): PlannedActivity => ({
  id: exampleId,
  ask,
  startsOn: '2021-07-01',
  endsOn: '2021-08-31',
})
