import {
  type Meeting,
  type MeetingDecision,
  type MeetingParticipant,
  Prisma,
} from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { table } from '../data/table.ts'

export type MeetingRow = Row<Meeting>
export type MeetingDecisionRow = Row<MeetingDecision>

const placed = { region: 'regionId', municipality: 'municipalityId', school: 'schoolId' } as const

/** Meetings of territories, schools and roadmaps. */
export const meetings = table<MeetingRow>('core', 'Meeting', Prisma.MeetingScalarFieldEnum, placed)
/** What meetings have decided. */
export const meetingDecisions = table<MeetingDecisionRow>(
  'core',
  'MeetingDecision',
  Prisma.MeetingDecisionScalarFieldEnum,
  placed,
)
// Participants are read only through a meeting that the viewer sees.
export const meetingParticipants = table<Row<MeetingParticipant>>(
  'core',
  'MeetingParticipant',
  Prisma.MeetingParticipantScalarFieldEnum,
)
