import { Prisma } from '../../../prisma/generated/client.ts'
import { requireText } from '../../action/input.ts'
import { lock } from '../../action/record.ts'
import { act } from '../../action/run-action.ts'
import type { Outcome, Work } from '../../action/work.ts'
import { requireOrder } from '../../calendar/days.ts'
import { visible } from '../../data/scope.ts'
import type { Table } from '../../data/table.ts'
import type { Context } from '../../graphql/context.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { roles, schools, supports } from '../table.ts'
import { changeLocked } from './change.ts'

/** What was wrong with a dated part of a school; what is not named stays, null takes it away. */
export interface CorrectPart {
  readonly partId: string
  /** The school's. */
  readonly version: number
  readonly validFrom?: string | null | undefined
  readonly validTo?: string | null | undefined
  readonly source?: string | null | undefined
  /** It never was so: it goes altogether. */
  readonly isMistaken?: boolean | null | undefined
  readonly reason: string
}

interface Part {
  readonly id: string
  readonly schoolId: string
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly source: string | null
}

/** Corrects the days or the source of a ground of support, or takes back one that never was. */
export const correctSchoolSupport = (context: Context, input: CorrectPart): Promise<Outcome> =>
  correct(context, 'correctSchoolSupport', supports, Prisma.raw('category'), input)

/** Corrects the days or the source of a school's role, or takes back one that never was. */
export const correctSchoolRole = (context: Context, input: CorrectPart): Promise<Outcome> =>
  correct(context, 'correctSchoolRole', roles, Prisma.raw('role'), input)

function correct<R extends Part>(
  context: Context,
  name: string,
  part: Table<R>,
  kind: Prisma.Sql,
  input: CorrectPart,
): Promise<Outcome> {
  return act(context, name, input, async work => {
    const school = await lock(work, schools, await schoolOf(work, part, input.partId), input.version)
    const reason = requireText(input.reason, 'Напишите, почему запись исправляют.')
    return changeLocked(work, school, reason, async () => {
      const [before] = await work.read<R>(Prisma.sql`
        select ${part.columns} from ${part.name} t where t.id = ${input.partId}::uuid and t.archived_at is null for update`)
      if (!before) throw apiError('NOT_FOUND')
      const said = <Name extends 'validFrom' | 'validTo' | 'source'>(field: Name) =>
        input[field] === undefined ? before[field] : input[field]
      const [validFrom, validTo, isMistaken] = [said('validFrom'), said('validTo'), input.isMistaken ?? false]
      if (!isMistaken) {
        requireOrder(validFrom, validTo)
        await requireFree(work, part, kind, before, { validFrom, validTo })
      }
      await work.tx.$executeRaw(Prisma.sql`
        update ${part.name} t set valid_from = ${validFrom}::date, valid_to = ${validTo}::date, source = ${said('source')},
          archived_at = case when ${isMistaken} then now() end, updated_at = now(), version = t.version + 1
        where t.id = ${before.id}::uuid`)
    })
  })
}

/** The school of a part; NOT_FOUND where the user does not see it. */
async function schoolOf<R>({ read, context }: Work, part: Table<R>, partId: string): Promise<string> {
  const [found] = await read<{ id: string }>(Prisma.sql`
    select t.id from core.school t where ${visible(context.viewer, schools)}
      and t.id = (select p.school_id from ${part.name} p where p.id = ${partId}::uuid and p.archived_at is null)`)
  if (!found) throw apiError('NOT_FOUND')
  return found.id
}

/** BAD_INPUT where another record says the same of some of these days; those that stood together before may stay so. */
async function requireFree<R>(
  { read }: Work,
  part: Table<R>,
  kind: Prisma.Sql,
  { id, schoolId, validFrom: from, validTo: to }: Part,
  { validFrom, validTo }: Pick<Part, 'validFrom' | 'validTo'>,
): Promise<void> {
  const meets = (first: string | null, last: string | null) => Prisma.sql`
    coalesce(t.valid_to >= ${first}::date, true) and coalesce(t.valid_from <= ${last}::date, true)`
  const [found] = await read(Prisma.sql`
    select 1 from ${part.name} t where t.school_id = ${schoolId}::uuid and t.id <> ${id}::uuid and t.archived_at is null
      and t.${kind} = (select o.${kind} from ${part.name} o where o.id = ${id}::uuid)
      and ${meets(validFrom, validTo)} and not (${meets(from, to)}) limit 1`)
  if (found) {
    throw apiError('BAD_INPUT', 'В названные дни у школы это уже отмечено другой записью: исправьте дни.')
  }
}
