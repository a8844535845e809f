import { randomUUIDv7 } from 'node:crypto'
import { action } from '../action/action.ts'
import type { LockedRecord } from '../action/locked-record.ts'
import { find, lockForUpdate } from '../action/record.ts'
import type { Work } from '../action/work.ts'
import { dayBefore, requireOrder } from '../calendar/days.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { readId } from '../graphql/global-id.ts'
import { schools } from '../school/table.ts'
import { members, type OrganizationMemberRow, type OrganizationRow, organizations, persons } from './table.ts'

const mostMembers = 200

/** Adds a school or a person to an organization, for the days told; a member of today is not added twice. */
export const addOrganizationMember = action('addOrganizationMember', async (work, input) => {
  const { organization, rows } = await lockMembers(work, input)
  const member = memberOf(input.member)
  const days = { validFrom: input.validFrom ?? null, validTo: input.validTo ?? null }
  requireOrder(days.validFrom, days.validTo)
  const { regionId } = await findMember(work, member)
  if (organization.row.regionId !== null && regionId !== organization.row.regionId) {
    throw apiError('BAD_INPUT', 'Школа или должность – из другого региона.')
  }
  const standing = rows.filter(row => !row.archivedAt)
  if (standing.some(row => idOf(row) === member.id && meet(row, days))) {
    throw apiError('BAD_INPUT', 'В эти дни школа или должность уже состоит в организации.')
  }
  if (standing.length >= mostMembers) {
    throw apiError('BAD_INPUT', `В одной организации – не больше ${mostMembers} школ и должностей.`)
  }
  const position = Math.max(0, ...rows.map(row => row.position)) + 1
  await work.execute(sql`
    insert into ${members.name} (id, organization_id, position, school_id, person_id, valid_from, valid_to)
    values (${randomUUIDv7()}, ${organization.id}, ${position}, ${member.type === 'School' ? member.id : null},
      ${member.type === 'Person' ? member.id : null}, ${days.validFrom}, ${days.validTo})`)
  return updateMembers(work, organization, rows, null)
})

/** Ends a membership with its last day; one that ends before its first day was a mistake and is archived. */
export const endOrganizationMember = action('endOrganizationMember', async (work, input) => {
  const { organization, rows } = await lockMembers(work, input)
  const member = memberOf(input.member)
  const { validTo, reason } = input
  await findMember(work, member)
  const row = rows.find(
    one => !one.archivedAt && idOf(one) === member.id && (one.validTo === null || one.validTo > validTo),
  )
  if (!row) throw apiError('BAD_INPUT', 'После этого дня школа или должность в организации не состоит.')
  const isMistake = row.validFrom !== null && validTo <= dayBefore(row.validFrom)
  await work.execute(sql`
    update ${members.name} set version = version + 1,
      ${isMistake ? sql`archived_at = ${work.context.now}` : sql`valid_to = ${validTo}`} where id = ${row.id}`)
  return updateMembers(work, organization, rows, reason ?? null)
})

interface Member {
  readonly type: 'School' | 'Person'
  readonly id: string
}

function memberOf(globalId: string): Member {
  const read = readId(globalId)
  if (read?.type === 'School' || read?.type === 'Person') return { type: read.type, id: read.id }
  throw apiError(
    'BAD_INPUT',
    'В организации состоят школы и должности: возьмите идентификатор из поля id такой записи.',
  )
}

const findMember = (work: Work, { type, id }: Member) =>
  type === 'School' ? find(work, schools, id) : find(work, persons, id)

async function lockMembers(work: Work, input: { readonly organization: string; readonly version: number }) {
  const organization = await lockForUpdate(work, organizations, input.organization, input.version)
  return { organization, rows: await membersOf(work, organization.id) }
}

/** All members an organization ever had, archived ones too. */
const membersOf = (work: Work, id: string): Promise<readonly OrganizationMemberRow[]> =>
  work.read<OrganizationMemberRow>(sql`
    select ${members.columns} from ${members.name} t where t.organization_id = ${id}::uuid order by t.position`)

const idOf = ({ schoolId, personId }: OrganizationMemberRow): string | null => schoolId ?? personId

interface Days {
  readonly validFrom: string | null
  readonly validTo: string | null
}

const meet = (one: Days, other: Days): boolean => !endsBefore(one, other) && !endsBefore(other, one)

const endsBefore = ({ validTo }: Days, { validFrom }: Days): boolean =>
  validTo !== null && validFrom !== null && validTo < validFrom

/** The organization gets a new version with its members, which are no records of their own. */
async function updateMembers(
  work: Work,
  organization: LockedRecord<OrganizationRow>,
  old: readonly OrganizationMemberRow[],
  basis: string | null,
): Promise<LockedRecord<OrganizationRow>> {
  const now = await membersOf(work, organization.id)
  const list = (rows: readonly OrganizationMemberRow[]) =>
    rows
      .filter(row => !row.archivedAt)
      .map(({ schoolId, personId, validFrom, validTo }) => ({ schoolId, personId, validFrom, validTo }))
  await organization.update(
    {},
    { basis, parts: { before: { members: list(old) }, after: { members: list(now) } } },
  )
  return organization
}
