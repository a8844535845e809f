import {
  announceById,
  linkOf,
  lock,
  lockForReference,
  lockForUpsertById,
  requirePast,
  requireText,
  schools,
} from '../../../api/plugin-api.ts'
import type { SaveIvanovoAntiRiskProgramInput } from '../generated/contract.ts'
import { profileFirst } from '../rules/profile-first.ts'
import { antiRiskPrograms, riskFactors } from '../table.ts'
import { action, enforce, permit } from './action.ts'
import { requireSame } from './require-same.ts'

/** The days and the place of a document that a school prepares. */
type Prepared = Pick<
  SaveIvanovoAntiRiskProgramInput,
  'title' | 'dueOn' | 'draftedOn' | 'approvedOn' | 'url' | 'source'
>

/** Saves a school's programme against a factor of its own risk profile. */
export const saveIvanovoAntiRiskProgram = action('saveIvanovoAntiRiskProgram', async (work, input) => {
  const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.school)
  const place = { regionId, municipalityId, schoolId }
  await permit(work, place)
  const pending = await lockForUpsertById(work, antiRiskPrograms, input.program, input.version)
  requireSame(pending.row, schoolId)
  const factor = await lockForReference(work, riskFactors, input.factor)
  requirePast(work, regionId, { draftedOn: input.draftedOn ?? null, approvedOn: input.approvedOn ?? null })
  const owner = { ...place, type: 'IvanovoAntiRiskProgram', id: pending.id, roadmapId: null }
  await enforce(work, owner, { schoolId, factorSchoolId: factor.schoolId }, [profileFirst])
  // Whether they are covered changes with their programmes.
  for (const id of new Set([factor.id, pending.row?.factorId ?? factor.id]))
    await announceById(work, riskFactors, id)
  return pending.save({ ...place, factorId: factor.id, ...preparedOf(input) })
})

/** What of a document is stored: the source stays where it is not named. BAD_INPUT without a name or with a bad link. */
export const preparedOf = ({ title, dueOn, draftedOn, approvedOn, url, source }: Prepared) => ({
  title: requireText(title, 'Название документа не указано: напишите его.', 'input.title'),
  dueOn: dueOn ?? null,
  draftedOn: draftedOn ?? null,
  approvedOn: approvedOn ?? null,
  url: linkOf(url, 'input.url'),
  ...(source !== undefined && { source: source?.trim() || null }),
})
