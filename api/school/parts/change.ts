import { Prisma } from '../../../prisma/generated/client.ts'
import { permit } from '../../action/authorize.ts'
import { lock, note } from '../../action/record.ts'
import { act } from '../../action/run-action.ts'
import type { Outcome, Work } from '../../action/work.ts'
import type { Table } from '../../data/table.ts'
import type { Context } from '../../graphql/context.ts'
import { contexts, roles, type SchoolRow, schools, supports } from '../table.ts'

/** The school whose part an action changes, with the version that the caller has read. */
export interface ChangeSchool {
  readonly schoolId: string
  readonly version: number
}

/** A school's grounds, roles and contexts are parts of its record: with them its version moves, and the log holds both. */
export function change<I extends ChangeSchool>(
  context: Context,
  name: string,
  input: I,
  basis: string | null | undefined,
  write: (work: Work, school: SchoolRow) => Promise<void>,
): Promise<Outcome> {
  return act(context, name, input, async work => {
    const school = await lock(work, schools, input.schoolId, input.version)
    return changeLocked(work, school, basis, write)
  })
}

/** `change` inside an action that has locked the school. */
export async function changeLocked(
  work: Work,
  school: SchoolRow,
  basis: string | null | undefined,
  write: (work: Work, school: SchoolRow) => Promise<void>,
): Promise<Outcome> {
  const { id, regionId, municipalityId } = school
  const place = { regionId, municipalityId, schoolId: id }
  permit(work, place)
  const old = await partsOf(work, id)
  await write(work, school)
  await work.tx.school.update({ where: { id }, data: { version: { increment: 1 } } })
  const parts = { before: old, after: await partsOf(work, id) }
  await note(work, schools, id, { before: school, place, basis, parts })
  return { id, findings: [] }
}

const partsOf = async (work: Work, schoolId: string) => ({
  supports: await partOf(work, supports, schoolId),
  roles: await partOf(work, roles, schoolId),
  contexts: await partOf(work, contexts, schoolId),
})

const partOf = <R>({ read }: Work, part: Table<R>, schoolId: string): Promise<readonly R[]> =>
  read<R>(Prisma.sql`
    select ${part.columns} from ${part.name} t
    where t.school_id = ${schoolId}::uuid and t.archived_at is null order by t.id`)
