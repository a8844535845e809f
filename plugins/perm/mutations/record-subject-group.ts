import {
  apiError,
  lock,
  openBook,
  requireItem,
  requireText,
  schools,
  sql,
  upsert,
} from '../../../api/plugin-api.ts'
import { subjectGroups } from '../table.ts'
import { action, permit } from './action.ts'
import { requireProjectYear } from './project-year.ts'

const mostTeachers = 1000

/** Records the teachers of a school's subject that are supported in a project in a year. */
export const recordPermSubjectGroup = action('recordPermSubjectGroup', async (work, input) => {
  const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.school)
  const place = { regionId, municipalityId, schoolId }
  await permit(work, place)
  const { project, year, teacherCount = null, supports } = input
  requireProjectYear(work, regionId, year)
  const named = requireText(input.subject, 'Предмет группы не указан: напишите его.', 'input.subject')
  const subjects = await openBook(work, 'SUBJECTS', regionId)
  const { label: subject } = requireItem(subjects, named, 'input.subject')
  if (teacherCount !== null && (teacherCount < 1 || teacherCount > mostTeachers)) {
    throw apiError(
      'NUMBER_OUT_OF_RANGE',
      `Число учителей в группе указано неверно: передайте от 1 до ${mostTeachers} или не передавайте, если неизвестно.`,
      'input.teacherCount',
    )
  }
  if (new Set(supports).size < supports.length) {
    throw apiError(
      'DUPLICATE_IN_INPUT',
      'Вид сопровождения указан дважды: оставьте один раз.',
      'input.supports',
    )
  }
  const where = sql`t.school_id = ${schoolId} and t.project = ${project} and t.year = ${year}
    and core.fold_code(t.subject) = any(${[...subjects.keys(subject)]})`
  const values = { ...place, project, year, subject, teacherCount, supports: [...supports] }
  return upsert(work, subjectGroups, where, input.version ?? 0, values)
})
