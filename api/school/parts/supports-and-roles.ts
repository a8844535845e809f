import { randomUUIDv7 } from 'node:crypto'
import { action } from '../../action/action.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { requireOrder } from '../../calendar/days.ts'
import { printedDay } from '../../calendar/printed-day.ts'
import { today } from '../../calendar/today.ts'
import { type Sql, sql } from '../../data/sql.ts'
import type { Table } from '../../data/table.ts'
import { insertRows, updateRows } from '../../data/write/bulk.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type {
  AddSchoolRoleInput,
  AddSchoolSupportInput,
  SchoolRoleKind,
  SupportCategory,
} from '../../graphql/generated/contract.ts'
import { type Kind, readKind } from '../../reference/kind.ts'
import { inForce, ofSchool } from '../list.ts'
import { roles, supports } from '../table.ts'
import { changeParts } from './change.ts'

interface Dated {
  readonly validFrom?: string | null | undefined
  readonly validTo?: string | null | undefined
}

const sameCategory = (category: SupportCategory, item: string | null): Sql =>
  sql`t.category = ${category} and t.category_item is not distinct from ${item}`
const sameRole = (role: SchoolRoleKind, item: string | null): Sql =>
  sql`t.role = ${role} and t.role_item is not distinct from ${item}`

type Category = Pick<AddSchoolSupportInput, 'category' | 'categoryItem'>
type Role = Pick<AddSchoolRoleInput, 'role' | 'roleItem'>

const categoryOf = (
  work: UnitOfWork,
  regionId: string,
  { category: value, categoryItem: item }: Category,
  from?: string | null,
): Promise<Kind<SupportCategory>> =>
  readKind(
    work,
    'SUPPORT_CATEGORIES',
    regionId,
    ['category', 'categoryItem'],
    { value, item },
    from ?? today(work.context, regionId),
  )

const roleOf = (
  work: UnitOfWork,
  regionId: string,
  { role: value, roleItem: item }: Role,
  from?: string | null,
): Promise<Kind<SchoolRoleKind>> =>
  readKind(
    work,
    'SCHOOL_ROLES',
    regionId,
    ['role', 'roleItem'],
    { value, item },
    from ?? today(work.context, regionId),
  )

/** Adds a ground on which the school is supported. */
export const addSchoolSupport = action('addSchoolSupport', (work, input) =>
  changeParts(work, input, input.source, async (schoolId, regionId) => {
    const { value: category, item: categoryItem } = await categoryOf(work, regionId, input, input.validFrom)
    const { validFrom, validTo, source } = input
    await requireFree(work, supports, schoolId, sameCategory(category, categoryItem), input)
    const row = { id: randomUUIDv7(), schoolId, category, categoryItem, validFrom, validTo, source }
    await insertRows(work, supports, [row])
  }),
)

/** Names the last day of a ground of support. */
export const endSchoolSupport = action('endSchoolSupport', (work, input) =>
  changeParts(work, input, input.reason, async (schoolId, regionId) => {
    const { value, item } = await categoryOf(work, regionId, input)
    await end(work, supports, schoolId, sameCategory(value, item), input.validTo)
  }),
)

/** Adds a role in which the school helps others. */
export const addSchoolRole = action('addSchoolRole', (work, input) =>
  changeParts(work, input, input.source, async (schoolId, regionId) => {
    const { value: role, item: roleItem } = await roleOf(work, regionId, input, input.validFrom)
    const { validFrom, validTo, source } = input
    await requireFree(work, roles, schoolId, sameRole(role, roleItem), input)
    const row = { id: randomUUIDv7(), schoolId, role, roleItem, validFrom, validTo, source }
    await insertRows(work, roles, [row])
  }),
)

/** Names the last day of a school's role. */
export const endSchoolRole = action('endSchoolRole', (work, input) =>
  changeParts(work, input, input.reason, async (schoolId, regionId) => {
    const { value, item } = await roleOf(work, regionId, input)
    await end(work, roles, schoolId, sameRole(value, item), input.validTo)
  }),
)

/** BAD_INPUT if the same already holds on some of these days. The school is locked, so no other comes between. */
async function requireFree<R>(
  { read }: UnitOfWork,
  part: Table<R>,
  schoolId: string,
  same: Sql,
  { validFrom = null, validTo = null }: Dated,
): Promise<void> {
  requireOrder(validFrom, validTo)
  const [found] = await read(sql`
    select 1 from ${part.name} t where t.school_id = ${schoolId}::uuid and ${same} and t.archived_at is null
      and coalesce(t.valid_to >= ${validFrom}::date, true)
      and coalesce(t.valid_from <= ${validTo}::date, true) limit 1`)
  if (found)
    throw apiError('ALREADY_EXISTS', 'Такая запись на эти даты у школы уже есть: сначала завершите её.')
}

/** Ends what is in force on the day; BAD_INPUT if nothing is. A document may state the same twice. */
async function end<R>(
  work: UnitOfWork,
  part: Table<R>,
  schoolId: string,
  same: Sql,
  validTo: string,
): Promise<void> {
  const rows = await work.read<{ id: string }>(sql`
    select t.id from ${part.name} t cross join (select ${schoolId}::uuid as id) p
    where ${sql.join([ofSchool, same, ...inForce(validTo)], ' and ')} and t.archived_at is null`)
  if (rows.length === 0) {
    throw apiError(
      'NOT_INCLUDED',
      `Запись на ${printedDay(validTo)} не действует: укажите дату, на которую она действует.`,
    )
  }
  await updateRows(
    work,
    part,
    rows.map(({ id }) => ({ id, validTo })),
    work.context.now,
  )
}
