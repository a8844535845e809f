import type { UnitOfWork } from '../action/unit-of-work.ts'
import { type Fault, notFound } from '../action/write/rows.ts'
import { visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import { type ExternalId, isSameId, nameOf } from '../school/external.ts'
import { type SchoolRow, schools } from '../school/table.ts'
import type { AssessmentInput } from './faults.ts'

export interface LockedSchool {
  readonly school: SchoolRow
  /** The place of its last result. */
  readonly last: number
}

/** The school that a result names, locked; or what is wrong with how it is named. */
export type FindSchool = (result: AssessmentInput) => LockedSchool | Fault

/** Locks the schools of results, named by their ids or by what other systems call them. */
export async function lockSchoolsOf(
  work: UnitOfWork,
  results: readonly AssessmentInput[],
): Promise<FindSchool> {
  const named = await readNamed(
    work,
    results.flatMap(({ schoolExternalId }) => schoolExternalId ?? []),
  )
  const idsOf = ({ school, schoolExternalId }: AssessmentInput): readonly string[] => {
    if (school != null) return [school]
    return schoolExternalId ? (named.get(nameOf(schoolExternalId)) ?? []) : []
  }
  const locked = await lockSchools(work, [...new Set(results.flatMap(idsOf))])
  return result => {
    const { school, schoolExternalId } = result
    if ((school == null) === (schoolExternalId == null)) return unnamed
    const [id, other] = idsOf(result)
    if (other !== undefined) return ambiguous
    const found = id === undefined ? undefined : locked.get(id)
    return found ?? notFound('школа не найдена', school == null ? 'schoolExternalId' : 'school')
  }
}

const unnamed: Fault = {
  reason: 'CHOICE_INVALID',
  message: 'укажите школу или её идентификатор в другой системе, что-то одно.',
  field: 'school',
}
const ambiguous: Fault = {
  reason: 'CHOICE_INVALID',
  message: 'такой идентификатор есть у школ двух регионов: укажите школу.',
  field: 'schoolExternalId',
}

/** The schools that the user sees under these identifiers. */
async function readNamed(
  { read, context }: UnitOfWork,
  ids: readonly ExternalId[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await read<ExternalId & { readonly id: string }>(sql`
    select distinct t.id, r.system, r.value
    from jsonb_to_recordset(${JSON.stringify(ids)}::jsonb) as r(system text, value text)
      join core.school_external_id e on ${isSameId} and e.archived_at is null
      join ${schools.name} t on t.id = e.school_id
    where ${visible(context.viewer, schools)} order by t.id`)
  const groups = Map.groupBy(rows, nameOf)
  return new Map([...groups].map(([name, found]) => [name, [...new Set(found.map(({ id }) => id))]]))
}

/** The schools, locked in one order, so that neither an equal result nor an equal place comes in between. */
async function lockSchools(
  { read, context }: UnitOfWork,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LockedSchool>> {
  const found = await read<SchoolRow>(sql`
    select ${schools.columns} from ${schools.name} t
    where t.id = any(${ids}::uuid[]) and ${visible(context.viewer, schools)} order by t.id for update`)
  const lasts = await read<{ schoolId: string; last: number }>(sql`
    select school_id as "schoolId", max(position) as last from core.assessment_result
    where school_id = any(${ids}::uuid[]) group by school_id`)
  const last = new Map(lasts.map(row => [row.schoolId, row.last]))
  return new Map(found.map(school => [school.id, { school, last: last.get(school.id) ?? 0 }]))
}
