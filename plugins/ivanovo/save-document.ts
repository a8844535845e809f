import {
  linkOf,
  lock,
  lockForUpsertById,
  requirePast,
  schools,
  sql,
  type Work,
} from '../../api/plugin-api.ts'
import { selfAssessmentFirst } from './gate-rules.ts'
import { action, enforce, permit } from './own.ts'
import { preparedOf } from './save-program.ts'
import { requireSame } from './save-support.ts'
import { schoolDocuments, selfAssessments } from './table.ts'

/** Records a school's self-assessment, or corrects what is recorded of it. */
export const recordIvanovoSelfAssessment = action('recordIvanovoSelfAssessment', async (work, input) => {
  const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.school)
  const place = { regionId, municipalityId, schoolId }
  await permit(work, place)
  const pending = await lockForUpsertById(work, selfAssessments, input.selfAssessment, input.version ?? 0)
  requireSame(pending.row, schoolId)
  const { heldOn, summary } = input
  requirePast(work, regionId, heldOn)
  return pending.save({ ...place, heldOn, summary: summary ?? null, memoUrl: linkOf(input.memoUrl) })
})

/** Saves a school's concept or programme of development, a programme after the self-assessment alone. */
export const saveIvanovoSchoolDocument = action('saveIvanovoSchoolDocument', async (work, input) => {
  const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.school)
  const place = { regionId, municipalityId, schoolId }
  await permit(work, place)
  const pending = await lockForUpsertById(work, schoolDocuments, input.document, input.version)
  requireSame(pending.row, schoolId)
  const { kind, draftedOn = null, approvedOn = null } = input
  requirePast(work, regionId, draftedOn, approvedOn)
  const [writtenOn = null] = [draftedOn, approvedOn].filter(day => day !== null).toSorted()
  const facts = { kind, writtenOn, assessedOn: await assessedOn(work, schoolId) }
  const owner = { ...place, type: 'IvanovoSchoolDocument', id: pending.id, roadmapId: null }
  enforce(work, owner, facts, [selfAssessmentFirst])
  return pending.save({ ...place, kind, ...preparedOf(input) })
})

/** The day of a school's first self-assessment. */
async function assessedOn({ read }: Work, schoolId: string): Promise<string | null> {
  const [found] = await read<{ readonly heldOn: string }>(sql`
    select t.held_on as "heldOn" from ivanovo.self_assessment t
    where t.school_id = ${schoolId}::uuid and t.archived_at is null order by t.held_on limit 1`)
  return found?.heldOn ?? null
}
