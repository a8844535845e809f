import {
  aliases,
  lock,
  lockForUpsertById,
  requirePast,
  schools,
  sql,
  type UnitOfWork,
} from '../../../api/plugin-api.ts'
import { selfAssessmentFirst } from '../rules/self-assessment-first.ts'
import { schoolDocuments, selfAssessments } from '../table.ts'
import { action, enforce, permit } from './action.ts'
import { requireSame } from './require-same.ts'
import { preparedOf } from './save-anti-risk-program.ts'

/** Saves a school's concept or programme of development, a programme after the self-assessment alone. */
export const saveIvanovoSchoolDocument = action('saveIvanovoSchoolDocument', async (work, input) => {
  const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.school)
  const place = { regionId, municipalityId, schoolId }
  await permit(work, place)
  const pending = await lockForUpsertById(work, schoolDocuments, input.document, input.version)
  requireSame(pending.row, schoolId)
  const { kind, draftedOn = null, approvedOn = null } = input
  requirePast(work, regionId, { draftedOn, approvedOn })
  const [writtenOn = null] = [draftedOn, approvedOn].filter(day => day !== null).toSorted()
  const facts = { document: { kind, writtenOn, assessedOn: await assessedOn(work, schoolId) } }
  const owner = { ...place, type: 'IvanovoSchoolDocument', id: pending.id, roadmapId: null }
  await enforce(work, owner, facts, [selfAssessmentFirst])
  return pending.save({ ...place, kind, ...preparedOf(input) })
})

const { t } = aliases({ t: selfAssessments })

/** The day of a school's first self-assessment. */
async function assessedOn({ read }: UnitOfWork, schoolId: string): Promise<string | null> {
  const [found] = await read<{ readonly heldOn: string }>(sql`
    select ${t.heldOn} as "heldOn" from ${t.as}
    where ${t.schoolId} = ${schoolId}::uuid and ${t.archivedAt} is null order by ${t.heldOn} limit 1`)
  return found?.heldOn ?? null
}
