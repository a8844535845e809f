import {
  apiError,
  type Context,
  claim,
  lock,
  note,
  type Outcome,
  requireText,
  schools,
  sql,
} from '../../api/plugin-api.ts'
import type { PermProject } from '../../prisma/generated/client.ts'
import { act, permit } from './own.ts'
import { requireProjectYear } from './project-year.ts'
import { subjectGroups } from './table.ts'

export interface RecordSubjectGroup {
  /** The version that the caller has seen; 0 where the group is not recorded yet. */
  readonly version: number
  readonly schoolId: string
  readonly project: PermProject
  readonly year: number
  readonly subject: string
  /** Null where it is not known. */
  readonly teacherCount: number | null
  readonly supports: readonly string[]
}

const mostTeachers = 1000

/** Records the teachers of a school's subject that are supported in a project in a year. */
export function recordSubjectGroup(context: Context, input: RecordSubjectGroup): Promise<Outcome> {
  return act(context, 'recordPermSubjectGroup', input, async work => {
    const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.schoolId)
    const place = { regionId, municipalityId, schoolId }
    await permit(work, place)
    const { project, year, teacherCount, supports } = input
    requireProjectYear(work, regionId, year)
    const subject = requireText(input.subject, 'Назовите предмет группы.')
    if (teacherCount !== null && (teacherCount < 1 || teacherCount > mostTeachers)) {
      throw apiError(
        'BAD_INPUT',
        `Учителей в группе от 1 до ${mostTeachers}; если не известно, не называйте.`,
      )
    }
    if (new Set(supports).size < supports.length) {
      throw apiError('BAD_INPUT', 'Вид сопровождения назван дважды: оставьте один раз.')
    }
    const where = sql`t.school_id = ${schoolId}::uuid and t.project = ${project}::perm.project
      and t.year = ${year} and t.subject = ${subject}`
    const { id, before } = await claim(work, subjectGroups, where, input.version)
    const data = { ...place, project, year, subject, teacherCount, supports: [...supports] }
    await work.tx.permSubjectGroup.upsert({
      where: { id },
      create: { ...data, id },
      update: { ...data, archivedAt: null, version: { increment: 1 } },
    })
    await note(work, subjectGroups, id, { before })
    return { id, findings: [] }
  })
}
