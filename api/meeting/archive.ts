import { action } from '../action/action.ts'
import { requireText } from '../action/input.ts'
import { LockedRecord } from '../action/write/locked-record.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { lockDecisions } from './decisions.ts'
import { meetingDecisions, meetings } from './table.ts'

/** Takes a meeting that was added by mistake out of the lists, with what it decided. */
export const archiveMeeting = action('archiveMeeting', async (work, input) => {
  const meeting = await lockForUpdate(work, meetings, input.meeting, input.version)
  const basis = requireText(
    input.reason,
    'Причина не указана: напишите, почему удаляется заседание.',
    'input.reason',
  )
  for (const row of await lockDecisions(work, meeting.id))
    await new LockedRecord(work, meetingDecisions, row).archive({ basis })
  await meeting.archive({ basis })
  return meeting
})
