import { meetingsFew } from './meetings-few.ts'
import { mentorMissing } from './mentor-missing.ts'
import { protocolMissing } from './protocol-missing.ts'

/** The rules of the region, in the order in which they are evaluated. */
export const rules = [mentorMissing, meetingsFew, protocolMissing]
