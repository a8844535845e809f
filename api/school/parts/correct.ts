import { action } from '../../action/action.ts'
import { requireText } from '../../action/input.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { requireOrder } from '../../calendar/days.ts'
import { visible } from '../../data/scope.ts'
import { sql } from '../../data/sql.ts'
import type { Table } from '../../data/table.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { CorrectSchoolRoleInput } from '../../graphql/generated/contract.ts'
import { roles, schools, supports } from '../table.ts'
import { changeParts } from './change.ts'

interface Part {
  readonly id: string
  readonly schoolId: string
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly source: string | null
}

/** Corrects the days or the source of a ground of support, or takes back one that never was. */
export const correctSchoolSupport = action('correctSchoolSupport', (work, { support, ...input }) =>
  correct(work, supports, ['category', 'category_item'], support, input),
)

/** Corrects the days or the source of a school's role, or takes back one that never was. */
export const correctSchoolRole = action('correctSchoolRole', (work, { role, ...input }) =>
  correct(work, roles, ['role', 'role_item'], role, input),
)

/** The columns that say what a part is. */
type Kind = readonly [value: string, item: string]

async function correct<R extends Part>(
  work: UnitOfWork,
  part: Table<R>,
  kind: Kind,
  partId: string,
  input: Omit<CorrectSchoolRoleInput, 'role'>,
) {
  const school = await schoolOf(work, part, partId)
  const reason = requireText(
    input.reason,
    'Причина не указана: напишите, почему исправляется запись.',
    'input.reason',
  )
  return changeParts(work, { school, version: input.version }, reason, async () => {
    const [before] = await work.read<R>(sql`
      select ${part.columns} from ${part.name} t where t.id = ${partId} and t.archived_at is null for update`)
    if (!before) throw apiError('NOT_FOUND')
    const corrected = <Name extends 'validFrom' | 'validTo' | 'source'>(field: Name) =>
      input[field] === undefined ? before[field] : input[field]
    const [validFrom, validTo] = [corrected('validFrom'), corrected('validTo')]
    const isMistaken = input.isMistaken ?? false
    if (!isMistaken) {
      requireOrder(validFrom, validTo)
      await requireFree(work, part, kind, before, { validFrom, validTo })
    }
    await work.execute(sql`
      update ${part.name} t set valid_from = ${validFrom}, valid_to = ${validTo}, source = ${corrected('source')},
        archived_at = case when ${isMistaken} then now() end, updated_at = now(), version = t.version + 1
      where t.id = ${before.id}`)
  })
}

/** The school of a part; NOT_FOUND if the user does not see it. */
async function schoolOf<R>(
  { read, context, pathOf }: UnitOfWork,
  part: Table<R>,
  partId: string,
): Promise<string> {
  const [found] = await read<{ id: string }>(sql`
    select t.id from core.school t where ${visible(context.viewer, schools)}
      and t.id = (select p.school_id from ${part.name} p where p.id = ${partId}::uuid and p.archived_at is null)`)
  if (!found) throw apiError('NOT_FOUND', undefined, pathOf(partId))
  return found.id
}

/** BAD_INPUT where another record says the same of some of these days; those that stood together before may stay so. */
async function requireFree<R>(
  { read }: UnitOfWork,
  part: Table<R>,
  kind: Kind,
  { id, schoolId, validFrom: from, validTo: to }: Part,
  { validFrom, validTo }: Pick<Part, 'validFrom' | 'validTo'>,
): Promise<void> {
  const [value, item] = kind.map(column => sql.raw(column))
  if (!value || !item) throw new Error('a kind has two columns')
  const meets = (first: string | null, last: string | null) => sql`
    coalesce(t.valid_to >= ${first}::date, true) and coalesce(t.valid_from <= ${last}::date, true)`
  const [found] = await read(sql`
    select 1 from ${part.name} t where t.school_id = ${schoolId}::uuid and t.id <> ${id}::uuid and t.archived_at is null
      and (t.${value}, coalesce(t.${item}, '')) = (
        select o.${value}, coalesce(o.${item}, '') from ${part.name} o where o.id = ${id}::uuid)
      and ${meets(validFrom, validTo)} and not (${meets(from, to)}) limit 1`)
  if (found) {
    throw apiError(
      'ALREADY_EXISTS',
      'На эти даты у школы уже есть такая запись: исправьте даты.',
      'input.validFrom',
    )
  }
}
