import { randomUUIDv7 } from 'node:crypto'
import { requireText } from '../action/input.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { LockedRecord } from '../action/write/locked-record.ts'
import { createRows } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { checkEach } from '../graphql/errors/mistakes.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { MeetingDecisionInput } from '../graphql/generated/contract.ts'
import type { PartyIds } from '../organization/party.ts'
import { readParty, requireParties } from '../organization/responsible.ts'
import { schools } from '../school/table.ts'
import { type MeetingDecisionRow, type MeetingRow, meetingDecisions } from './table.ts'

const most = 50

/** A decision as it will be stored. */
type Decision = Pick<
  MeetingDecisionRow,
  'position' | 'text' | 'dueOn' | 'organizationId' | 'personId' | 'municipalityId' | 'schoolId'
> & { readonly id: string | null }

type Place = Pick<MeetingRow, 'regionId' | 'municipalityId' | 'schoolId'>

/** The decisions of an input; NOT_FOUND for a party that the user may not see, BAD_INPUT for one of another territory. */
export async function readDecisions(
  work: UnitOfWork,
  place: Place,
  given: readonly MeetingDecisionInput[],
): Promise<readonly Decision[]> {
  if (given.length > most)
    throw apiError('LIST_SIZE_INVALID', `Решений больше ${most}: объедините их.`, 'input.decisions')
  const parties = checkEach(
    given,
    index => `input.decisions[${index}].responsible`,
    ({ responsible }) => (responsible == null ? null : readParty(responsible)),
  )
  await requireParties(
    work,
    parties.filter(party => party !== null),
  )
  const municipalityOf = await schoolsWithin(work, place, parties)
  return given.map(({ decision: id = null, text, dueOn = null }, index) => {
    const party = parties[index]
    const schoolId = party?.schoolId ?? place.schoolId
    return {
      id,
      position: index + 1,
      text: requireText(
        text,
        `Текст решения ${index + 1} не указан: напишите его.`,
        `input.decisions[${index}].text`,
      ),
      dueOn,
      organizationId: party?.organizationId ?? null,
      personId: party?.personId ?? null,
      municipalityId: municipalityOf.get(schoolId ?? '') ?? place.municipalityId,
      schoolId,
    }
  })
}

/** The municipalities of responsible schools; BAD_INPUT for one that the meeting does not concern. */
async function schoolsWithin(
  { read }: UnitOfWork,
  { regionId, municipalityId, schoolId }: Place,
  parties: readonly (PartyIds | null)[],
): Promise<ReadonlyMap<string, string>> {
  const ids = parties.flatMap(party => party?.schoolId ?? [])
  if (ids.length === 0) return new Map()
  const rows = await read<Pick<MeetingRow, 'id' | 'regionId'> & { readonly municipalityId: string }>(sql`
    select t.id, t.region_id as "regionId", t.municipality_id as "municipalityId" from ${schools.name} t
    where t.id = any(${ids}::uuid[])`)
  const isForeign = (row: (typeof rows)[number]) =>
    row.regionId !== regionId ||
    (municipalityId !== null && row.municipalityId !== municipalityId) ||
    (schoolId !== null && row.id !== schoolId)
  if (rows.some(isForeign))
    throw apiError(
      'OTHER_PLACE',
      'Ответственная школа относится к другой территории: укажите школу территории заседания.',
      'input.decisions',
    )
  return new Map(rows.map(row => [row.id, row.municipalityId]))
}

/** The decisions of a meeting, locked until the end of the action. */
export const lockDecisions = (
  { read }: UnitOfWork,
  meetingId: string,
): Promise<readonly MeetingDecisionRow[]> =>
  read<MeetingDecisionRow>(sql`
    select ${meetingDecisions.columns} from ${meetingDecisions.name} t
    where t.meeting_id = ${meetingId}::uuid and t.archived_at is null order by t.position, t.id for update`)

/** Saves the decisions of a meeting, whole: those that are named keep their records, and whether they are done. */
export async function saveDecisions(
  work: UnitOfWork,
  meetingId: string,
  regionId: string,
  decisions: readonly Decision[],
): Promise<void> {
  const stored = new Map((await lockDecisions(work, meetingId)).map(row => [row.id, row]))
  // Of another meeting, or of none: the caller learns no difference.
  const unknown = decisions.find(({ id }) => id !== null && !stored.has(id))
  if (unknown) throw apiError('NOT_FOUND', undefined, work.pathOf(unknown.id ?? ''))
  const kept = new Set(decisions.map(({ id }) => id))
  for (const row of stored.values())
    if (!kept.has(row.id)) await new LockedRecord(work, meetingDecisions, row).archive()
  for (const { id, ...values } of decisions) {
    const row = id === null ? undefined : stored.get(id)
    if (row && differs(row, values)) await new LockedRecord(work, meetingDecisions, row).update(values)
  }
  const added = decisions.filter(({ id }) => id === null)
  if (added.length > 0)
    await createRows(
      work,
      meetingDecisions,
      added.map(decision => ({ ...decision, id: randomUUIDv7(), meetingId, regionId })),
    )
}

const differs = (row: MeetingDecisionRow, values: Omit<Decision, 'id'>): boolean =>
  Object.entries(values).some(([field, value]) => row[field as keyof typeof values] !== value)
