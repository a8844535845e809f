import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import type { LockedRecord } from '../action/write/locked-record.ts'
import { lockForUpdate, lockRecord } from '../action/write/record.ts'
import { recordTwins } from '../finding/twins.ts'
import { within } from '../graphql/errors/path.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { MergeSchoolsInput } from '../graphql/generated/contract.ts'
import { foundSchool } from '../school/register.ts'
import { type SchoolRow, schools } from '../school/table.ts'
import { dissolve } from './close-school.ts'
import { readAct, recordEvents } from './event.ts'
import { passGrants } from './transfer/grants.ts'

/** Merges schools of a region into one of them, another one or a new one, which takes their place in what goes on. */
export const mergeSchools = action('mergeSchools', async (work, input) => {
  const merged = await lockSchools(work, input)
  const [first] = merged
  if (!first) throw apiError('VALUE_MISSING', 'Школы не указаны: передайте хотя бы одну.', 'input.schools')
  const { regionId } = first.row
  authorize(work, { regionId, municipalityId: null, schoolId: null })
  const act = readAct(work, regionId, input)
  const successor = await successorOf(work, input, act.basis)
  if ([...merged, successor].some(({ row }) => row.regionId !== regionId))
    throw apiError(
      'OTHER_PLACE',
      'Школы относятся к разным регионам: укажите школы одного региона.',
      'input.schools',
    )
  for (const school of merged) {
    const ground = `Школа присоединена к другой. ${act.basis}`
    await dissolve(work, school, { ...act, ground, successors: [successor.row] })
    await passGrants(work, 'school_id', school.id, successor.id, act.basis)
  }
  await successor.update({}, { basis: act.basis })
  await recordEvents(
    work,
    act,
    merged.flatMap(({ id }) => [
      { schoolId: id, kind: 'MERGED', otherSchoolId: successor.id } as const,
      { schoolId: successor.id, kind: input.founded ? 'FOUNDED' : 'ABSORBED', otherSchoolId: id } as const,
    ]),
  )
  const ids = [...merged.map(({ id }) => id), successor.id]
  return { id: successor.id, findings: await recordTwins(work, 'School', ids) }
})

/** The schools to merge, locked in one order, so that two actions cannot deadlock. */
async function lockSchools(
  work: UnitOfWork,
  { schools: named, into }: MergeSchoolsInput,
): Promise<readonly LockedRecord<SchoolRow>[]> {
  const ids = named.map(({ school }) => school)
  if (new Set(ids).size < ids.length || (into != null && ids.includes(into)))
    throw apiError('DUPLICATE_IN_INPUT', 'Школа указана дважды: оставьте её один раз.', 'input.schools')
  if (named.length > mostSchools)
    throw apiError(
      'LIST_SIZE_INVALID',
      `Школ больше ${mostSchools}: разделите действие на несколько.`,
      'input.schools',
    )
  const locked: LockedRecord<SchoolRow>[] = []
  for (const { school, version } of named.toSorted((one, other) => (one.school < other.school ? -1 : 1)))
    locked.push(await lockForUpdate(work, schools, school, version))
  return locked
}

const mostSchools = 20

async function successorOf(
  work: UnitOfWork,
  { into, founded }: MergeSchoolsInput,
  basis: string,
): Promise<LockedRecord<SchoolRow>> {
  if ((into == null) === (founded == null)) {
    throw apiError(
      'CHOICE_INVALID',
      'Укажите что-то одно: школу, к которой присоединяются (into), или новую школу (founded).',
      'input.into',
    )
  }
  if (founded) return within('input.founded', () => foundSchool(work, founded, basis))
  return lockRecord(work, schools, into ?? '')
}
