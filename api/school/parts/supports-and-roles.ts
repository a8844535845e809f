import { Prisma, type SchoolRoleKind, type SupportCategory } from '../../../prisma/generated/client.ts'
import type { Outcome, Work } from '../../action/work.ts'
import { requireOrder, stored } from '../../calendar/days.ts'
import type { Table } from '../../data/table.ts'
import type { Context } from '../../graphql/context.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { inForce, ofSchool } from '../list.ts'
import { roles, supports } from '../table.ts'
import { type ChangeSchool, change } from './change.ts'

interface Dated {
  readonly validFrom?: string | null | undefined
  readonly validTo?: string | null | undefined
  /** The document that says so. */
  readonly source?: string | null | undefined
}

interface Ended {
  readonly validTo: string
  readonly reason?: string | null | undefined
}

type Support = { readonly category: SupportCategory }
type Role = { readonly role: SchoolRoleKind }

/** Adds a ground on which the school is supported. */
export function addSchoolSupport(context: Context, input: ChangeSchool & Support & Dated): Promise<Outcome> {
  return change(context, 'addSchoolSupport', input, input.source, async (work, { id }) => {
    await requireFree(work, supports, id, ofCategory(input), input)
    const { category, source = null } = input
    await work.tx.schoolSupport.create({ data: { ...days(input), schoolId: id, category, source } })
  })
}

/** Names the last day of a ground of support. */
export function endSchoolSupport(context: Context, input: ChangeSchool & Support & Ended): Promise<Outcome> {
  return change(context, 'endSchoolSupport', input, input.reason, async (work, { id }) => {
    const ids = await standing(work, supports, id, ofCategory(input), input.validTo)
    await work.tx.schoolSupport.updateMany({ where: { id: { in: ids } }, data: ending(input) })
  })
}

/** Adds a role in which the school helps others. */
export function addSchoolRole(context: Context, input: ChangeSchool & Role & Dated): Promise<Outcome> {
  return change(context, 'addSchoolRole', input, input.source, async (work, { id }) => {
    await requireFree(work, roles, id, ofRole(input), input)
    const { role, source = null } = input
    await work.tx.schoolRole.create({ data: { ...days(input), schoolId: id, role, source } })
  })
}

/** Names the last day of a school's role. */
export function endSchoolRole(context: Context, input: ChangeSchool & Role & Ended): Promise<Outcome> {
  return change(context, 'endSchoolRole', input, input.reason, async (work, { id }) => {
    const ids = await standing(work, roles, id, ofRole(input), input.validTo)
    await work.tx.schoolRole.updateMany({ where: { id: { in: ids } }, data: ending(input) })
  })
}

const ofCategory = ({ category }: Support) => Prisma.sql`t.category = ${category}::core.support_category`
const ofRole = ({ role }: Role) => Prisma.sql`t.role = ${role}::core.school_role_kind`
const days = ({ validFrom, validTo }: Dated) => ({ validFrom: stored(validFrom), validTo: stored(validTo) })
const ending = ({ validTo }: Ended) => ({ validTo: stored(validTo), version: { increment: 1 } })

/** BAD_INPUT where the same already holds on some of these days. The school is locked, so no other comes between. */
async function requireFree<R>(
  { read }: Work,
  part: Table<R>,
  schoolId: string,
  same: Prisma.Sql,
  { validFrom = null, validTo = null }: Dated,
): Promise<void> {
  requireOrder(validFrom, validTo)
  const [found] = await read(Prisma.sql`
    select 1 from ${part.name} t where t.school_id = ${schoolId}::uuid and ${same} and t.archived_at is null
      and coalesce(t.valid_to >= ${validFrom}::date, true)
      and coalesce(t.valid_from <= ${validTo}::date, true) limit 1`)
  if (found)
    throw apiError('BAD_INPUT', 'У школы это уже отмечено в названные дни: закончите прежнюю запись.')
}

/** The ids of what holds on the day; BAD_INPUT where nothing does. A document may say the same twice. */
async function standing<R>(
  { read }: Work,
  part: Table<R>,
  schoolId: string,
  same: Prisma.Sql,
  on: string,
): Promise<string[]> {
  const rows = await read<{ id: string }>(Prisma.sql`
    select t.id from ${part.name} t cross join (select ${schoolId}::uuid as id) p
    where ${Prisma.join([ofSchool, same, ...inForce(on)], ' and ')} and t.archived_at is null`)
  if (rows.length === 0) {
    throw apiError(
      'BAD_INPUT',
      `У школы это не отмечено на ${on}: назовите день, когда запись ещё действует.`,
    )
  }
  return rows.map(({ id }) => id)
}
