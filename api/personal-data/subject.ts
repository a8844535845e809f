import { erasedTitle } from '../audit/table.ts'
import type { Read } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import type { Table } from '../data/table.ts'
import { readId } from '../graphql/global-id.ts'
import { persons } from '../organization/table.ts'
import { StartFailure } from '../server/startup-error.ts'
import { users } from '../user/table.ts'

/** Whose personal data are stored: an official or a user. */
export interface Subject {
  readonly table: Table<{ readonly id: string }>
  readonly id: string
  readonly version: number
  readonly key: string | null
  readonly regionId: string | null
  readonly municipalityId: string | null
  readonly schoolId: string | null
  /** The region in whose documents the subject is named; null where it is none or several. */
  readonly homeId: string | null
  /** How people call them; null where no name is stored. */
  readonly name: string | null
}

type Found = Omit<Subject, 'table'>

const personColumns = sql`t.id, t.version, t.key, t.region_id as "regionId", t.municipality_id as "municipalityId",
  t.school_id as "schoolId", t.region_id as "homeId", t.full_name as name`
const userColumns = sql`t.id, t.version, null as key, null as "regionId", null as "municipalityId",
  null as "schoolId", t.title as name, (select (array_agg(g.region_id))[1] from core.user_grant g where g.user_id = t.id
    having count(distinct g.region_id) = 1 and bool_and(g.region_id is not null)) as "homeId"`

const ofPersons = (rows: readonly Found[]): readonly Subject[] =>
  rows.map(row => ({ ...row, table: persons }))
const ofUsers = (rows: readonly Found[]): readonly Subject[] => rows.map(row => ({ ...row, table: users }))

/** The subject that an operator names: an official by id or key, a user by id. */
export async function findSubject(read: Read, name: string): Promise<Subject> {
  const about = readId(name)
  const found =
    about?.type === users.type
      ? ofUsers(
          await read<Found>(sql`select ${userColumns} from ${users.name} t where t.id = ${about.id}::uuid`),
        )
      : ofPersons(
          await read<Found>(sql`select ${personColumns} from ${persons.name} t
            where t.id = ${about?.type === persons.type ? about.id : null}::uuid or t.key = ${name}`),
        )
  const [subject] = found
  if (subject) return subject
  const hint = 'передайте значение поля id должностного лица или пользователя либо key должностного лица.'
  throw new StartFailure('BAD_SUBJECT', `«${name}» не найдено: ${hint}`)
}

/** Officials who were archived and users who were blocked before a day, and who are still stored by name. */
export async function findExpired(read: Read, day: string): Promise<readonly Subject[]> {
  const ended = sql`t.archived_at < ${day}::date`
  const people = await read<Found>(sql`select ${personColumns} from ${persons.name} t
    where ${ended} and (t.full_name is not null or t.email is not null or t.phone is not null
      or t.note is not null or t.duties <> '{}') order by t.id`)
  const accounts = await read<Found>(sql`select ${userColumns} from ${users.name} t
    where ${ended} and (t.subject is not null or t.title <> ${erasedTitle}) order by t.id`)
  return [...ofPersons(people), ...ofUsers(accounts)]
}
