import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import type { LockedRecord } from '../action/write/locked-record.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { recordTwins } from '../finding/twins.ts'
import { within } from '../graphql/errors/path.ts'
import { apiError } from '../graphql/errors/table.ts'
import { foundSchool } from '../school/register.ts'
import { type SchoolRow, schools } from '../school/table.ts'
import { dissolve } from './close-school.ts'
import { readAct, recordEvents } from './event.ts'

const mostSchools = 20

/** Founds schools out of one, which goes on beside them or ends. Where it ends they take its place in what goes on. */
export const splitSchool = action('splitSchool', async (work, input) => {
  const school = await lockForUpdate(work, schools, input.school, input.version)
  const { id, regionId } = school.row
  authorize(work, { regionId, municipalityId: null, schoolId: null })
  const act = readAct(work, regionId, input)
  const least = input.ends ? 2 : 1
  if (input.founded.length < least || input.founded.length > mostSchools) {
    throw apiError(
      'LIST_SIZE_INVALID',
      `Число новых школ указано неверно: передайте от ${least} до ${mostSchools}.`,
      'input.founded',
    )
  }
  const founded: LockedRecord<SchoolRow>[] = []
  for (const [index, one] of input.founded.entries())
    founded.push(await within(`input.founded[${index}]`, () => foundSchool(work, one, act.basis)))
  if (founded.some(({ row }) => row.regionId !== regionId))
    throw apiError(
      'OTHER_PLACE',
      'Новая школа относится к другому региону: укажите муниципальное образование своего.',
      'input.founded',
    )
  const successors = founded.map(({ row }) => row)
  const ground = `Школа разделена. ${act.basis}`
  if (input.ends) await dissolve(work, school, { ...act, ground, successors })
  else await school.update({}, { basis: act.basis })
  await recordEvents(
    work,
    act,
    founded.flatMap(one => [
      { schoolId: id, kind: 'SPLIT', otherSchoolId: one.id } as const,
      { schoolId: one.id, kind: 'FOUNDED', otherSchoolId: id } as const,
    ]),
  )
  const ids = founded.map(one => one.id)
  return { id: ids[0] ?? null, ids, findings: await recordTwins(work, 'School', [id, ...ids]) }
})
