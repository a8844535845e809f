import { authorize } from '../action/authorize.ts'
import { find, lock, note } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import { dayBefore, requireOrder, stored } from '../calendar/days.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { schools } from '../school/table.ts'
import { members, type OrganizationMemberRow, type OrganizationRow, organizations, persons } from './table.ts'

interface Membership {
  readonly organizationId: string
  /** The version of the organization. */
  readonly version: number
  readonly member: { readonly type: 'School' | 'Person'; readonly id: string }
}

export interface AddMember extends Membership {
  readonly validFrom: string | null
  readonly validTo: string | null
}

const mostMembers = 200

/** Adds a school or a person to an organization, for the days told; a member of today is not added twice. */
export function addOrganizationMember(context: Context, input: AddMember): Promise<Outcome> {
  return act(context, 'addOrganizationMember', input, async work => {
    const { organization, rows } = await lockMembers(work, input)
    const { member, validFrom, validTo } = input
    requireOrder(validFrom, validTo)
    const { regionId } = await findMember(work, member)
    if (organization.regionId !== null && regionId !== organization.regionId) {
      throw apiError('BAD_INPUT', 'Школа или должность – из другого региона.')
    }
    const standing = rows.filter(row => !row.archivedAt)
    if (standing.some(row => idOf(row) === member.id && meet(row, { validFrom, validTo }))) {
      throw apiError('BAD_INPUT', 'В эти дни школа или должность уже состоит в организации.')
    }
    if (standing.length >= mostMembers) {
      throw apiError('BAD_INPUT', `В одной организации – не больше ${mostMembers} школ и должностей.`)
    }
    await work.tx.organizationMember.create({
      data: {
        ...{ organizationId: organization.id, position: Math.max(0, ...rows.map(row => row.position)) + 1 },
        ...{ schoolId: null, personId: null, validFrom: stored(validFrom), validTo: stored(validTo) },
        ...(member.type === 'School' ? { schoolId: member.id } : { personId: member.id }),
      },
    })
    return noteMembers(work, organization, rows, null)
  })
}

export interface EndMember extends Membership {
  readonly validTo: string
  readonly reason: string | null
}

/** Ends a membership with its last day; one that ends before its first day was a mistake and is archived. */
export function endOrganizationMember(context: Context, input: EndMember): Promise<Outcome> {
  return act(context, 'endOrganizationMember', input, async work => {
    const { organization, rows } = await lockMembers(work, input)
    const { member, validTo } = input
    await findMember(work, member)
    const row = rows.find(
      one => !one.archivedAt && idOf(one) === member.id && (one.validTo === null || one.validTo > validTo),
    )
    if (!row) throw apiError('BAD_INPUT', 'После этого дня школа или должность в организации не состоит.')
    const isMistake = row.validFrom !== null && validTo <= dayBefore(row.validFrom)
    await work.tx.organizationMember.update({
      where: { id: row.id },
      data: {
        ...(isMistake ? { archivedAt: work.context.now } : { validTo: stored(validTo) }),
        version: { increment: 1 },
      },
    })
    return noteMembers(work, organization, rows, input.reason)
  })
}

const findMember = (work: Work, { type, id }: Membership['member']) =>
  type === 'School' ? find(work, schools, id) : find(work, persons, id)

async function lockMembers(work: Work, { organizationId, version }: Membership) {
  const organization = await lock(work, organizations, organizationId, version)
  const { regionId, municipalityId } = organization
  authorize(work, { regionId, municipalityId, schoolId: null })
  return { organization, rows: await membersOf(work, organization) }
}

/** All members an organization ever had, archived ones too. */
const membersOf = (work: Work, { id }: OrganizationRow): Promise<readonly OrganizationMemberRow[]> =>
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

/** The organization moves with its members, which are no records of their own. */
async function noteMembers(
  work: Work,
  before: OrganizationRow,
  old: readonly OrganizationMemberRow[],
  basis: string | null,
): Promise<Outcome> {
  const { id } = before
  await work.tx.organization.update({ where: { id }, data: { version: { increment: 1 } } })
  const now = await membersOf(work, before)
  const list = (rows: readonly OrganizationMemberRow[]) =>
    rows
      .filter(row => !row.archivedAt)
      .map(({ schoolId, personId, validFrom, validTo }) => ({ schoolId, personId, validFrom, validTo }))
  const parts = { before: { members: list(old) }, after: { members: list(now) } }
  await note(work, organizations, id, { before, basis, parts })
  return { id, findings: [] }
}
