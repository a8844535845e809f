import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { announceParts } from '../../action/write/announce.ts'
import { lockForUpdate } from '../../action/write/record.ts'
import { sql } from '../../data/sql.ts'
import type { Table } from '../../data/table.ts'
import { contexts, roles, schools, supports } from '../table.ts'

/** The school whose part an action changes, with the version that the caller has read. */
interface ChangedSchool {
  readonly school: string
  readonly version: number
}

/** Changes a part of a school. Parts belong to its record: the version moves with them, and the audit log holds both. */
export async function changeParts(
  work: UnitOfWork,
  { school: id, version }: ChangedSchool,
  basis: string | null | undefined,
  write: (schoolId: string, regionId: string) => Promise<void>,
) {
  const school = await lockForUpdate(work, schools, id, version)
  const before = await partsOf(work, id)
  await write(id, school.row.regionId)
  const after = await partsOf(work, id)
  announceParts(work, supports, before.supports, after.supports, school.place)
  announceParts(work, roles, before.roles, after.roles, school.place)
  await school.update({}, { basis, parts: { before, after } })
  return school
}

const partsOf = async (work: UnitOfWork, schoolId: string) => ({
  supports: await partOf(work, supports, schoolId),
  roles: await partOf(work, roles, schoolId),
  contexts: await partOf(work, contexts, schoolId),
})

const partOf = <R>({ read }: UnitOfWork, part: Table<R>, schoolId: string): Promise<readonly R[]> =>
  read<R>(sql`
    select ${part.columns} from ${part.name} t
    where t.school_id = ${schoolId} and t.archived_at is null order by t.id`)
