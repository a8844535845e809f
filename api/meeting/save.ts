import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { linkOf, requirePast, requireText } from '../action/input.ts'
import { namedPlace } from '../action/place.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { lockForUpsertById } from '../action/write/lock-for-upsert.ts'
import { lockForReference } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { saveLists } from '../data/write/lists.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { SaveMeetingInput } from '../graphql/generated/contract.ts'
import { organizations } from '../organization/table.ts'
import { activities, roadmaps } from '../roadmap/table.ts'
import { readDecisions, saveDecisions } from './decisions.ts'
import { meetingParticipants, meetings } from './table.ts'

const mostParticipants = 200

/** Saves a meeting with its participants and decisions, whole. */
export const saveMeeting = action('saveMeeting', async (work, input) => {
  const place = await placeOf(work, input)
  authorize(work, place)
  const pending = await lockForUpsertById(work, meetings, input.meeting, input.version)
  const { row } = pending
  if (
    row &&
    (row.regionId !== place.regionId ||
      row.municipalityId !== place.municipalityId ||
      row.schoolId !== place.schoolId)
  )
    throw apiError(
      'OTHER_PLACE',
      'Заседание относится к другой территории: удалите его и добавьте новое.',
      'input.meeting',
    )
  if (input.isHeld) requirePast(work, place.regionId, { date: input.date })
  await requireOwn(work, input, place.regionId)
  const participants = readParticipants(input.participants)
  const decisions = await readDecisions(work, place, input.decisions)
  const before = row ? await participantsOf(work, row.id) : []
  const meeting = await pending.save(
    { ...valuesOf(input), ...place },
    { parts: { before: { participants: before }, after: { participants } } },
  )
  const lists = new Map([[meeting.id, participants]])
  await saveLists(work, meetingParticipants, 'meetingId', lists, work.context.now)
  await saveDecisions(work, meeting.id, place.regionId, decisions)
  return meeting
})

const valuesOf = (input: SaveMeetingInput) => ({
  roadmapId: input.roadmap ?? null,
  activityId: input.activity ?? null,
  organizationId: input.organization ?? null,
  title: requireText(input.title, 'Название заседания не указано: напишите его.', 'input.title'),
  date: input.date,
  isHeld: input.isHeld,
  agenda: input.agenda?.trim() || null,
  protocolNumber: input.protocolNumber?.trim() || null,
  url: linkOf(input.url, 'input.url'),
})

/** Where a meeting takes place: where its roadmap belongs, or at the territory or school that the input names. */
async function placeOf(work: UnitOfWork, input: SaveMeetingInput) {
  const roadmap = input.roadmap ? await lockForReference(work, roadmaps, input.roadmap) : null
  const named = await namedPlace(work, input)
  if (roadmap && named)
    throw apiError(
      'CHOICE_INVALID',
      'Укажите что-то одно: дорожную карту, школу, муниципальное образование или регион.',
      'input.roadmap',
    )
  const place = roadmap ?? named
  if (!place?.regionId)
    throw apiError(
      'VALUE_MISSING',
      'Не указано, чьё это заседание: укажите дорожную карту, школу, муниципальное образование или регион.',
      'input.roadmap',
    )
  const { regionId, municipalityId, schoolId } = place
  return { regionId, municipalityId, schoolId }
}

/** BAD_INPUT if the activity is of another roadmap or the organization of another region. */
async function requireOwn(work: UnitOfWork, input: SaveMeetingInput, regionId: string): Promise<void> {
  const activity = input.activity ? await lockForReference(work, activities, input.activity) : null
  if (activity && activity.roadmapId !== input.roadmap)
    throw apiError(
      'OTHER_PLACE',
      'Мероприятие не из этой дорожной карты: укажите её мероприятие.',
      'input.activity',
    )
  const organization = input.organization
    ? await lockForReference(work, organizations, input.organization)
    : null
  if (organization && organization.regionId !== regionId)
    throw apiError(
      'OTHER_PLACE',
      'Орган относится к другому региону: укажите орган региона заседания.',
      'input.organization',
    )
}

function readParticipants(given: readonly string[]): readonly { readonly title: string }[] {
  if (given.length > mostParticipants)
    throw apiError(
      'LIST_SIZE_INVALID',
      `Участников больше ${mostParticipants}: укажите органы и должности без повторов.`,
      'input.participants',
    )
  return given.map((title, index) => ({
    title: requireText(
      title,
      `Должность участника ${index + 1} не указана: напишите её.`,
      `input.participants[${index}]`,
    ),
  }))
}

const participantsOf = ({ read }: UnitOfWork, meetingId: string) =>
  read<{ readonly title: string }>(sql`
    select t.title from ${meetingParticipants.name} t
    where t.meeting_id = ${meetingId}::uuid and t.archived_at is null order by t.position`)
