import {
  aliases,
  apiError,
  create,
  LockedRecord,
  lock,
  lockForUpsert,
  requirePast,
  requireSchoolYear,
  requireText,
  schools,
  sql,
  type UnitOfWork,
} from '../../../api/plugin-api.ts'
import { profileIncomplete } from '../rules/profile-incomplete.ts'
import {
  antiRiskPrograms,
  type RiskFactorRow,
  type RiskProfileRow,
  riskFactors,
  riskProfiles,
} from '../table.ts'
import { action, enforce, permit } from './action.ts'

/** Saves a school's risk profile of a year, whole: factors keep their records, for programmes refer to them. */
export const saveIvanovoRiskProfile = action('saveIvanovoRiskProfile', async (work, input) => {
  const { id: schoolId, regionId, municipalityId } = await lock(work, schools, input.school)
  const place = { regionId, municipalityId, schoolId }
  await permit(work, place)
  const { schoolYear, establishedOn } = input
  requirePast(work, regionId, { establishedOn })
  requireSchoolYear(work, schoolYear)
  const where = sql`t.school_id = ${schoolId} and t.school_year = ${schoolYear}`
  const pending = await lockForUpsert(work, riskProfiles, where, input.version)
  const { id } = pending
  const source = requireText(
    input.source,
    'Документ, в котором приведён профиль, не указан: укажите его.',
    'input.source',
  )
  const factors = input.factors.map(({ number, name, significance }, index) => ({
    ...place,
    profileId: id,
    number,
    significance,
    name: requireText(
      name,
      `Название фактора ${number} не указано: напишите его.`,
      `input.factors[${index}].name`,
    ),
  }))
  const facts = { numbers: factors.map(({ number }) => number) }
  await enforce(work, { ...place, type: 'IvanovoRiskProfile', id, roadmapId: null }, facts, [
    profileIncomplete,
  ])
  const profile = await pending.save({ ...place, schoolYear, establishedOn, source }, { basis: source })
  await saveFactors(work, id, factors)
  return profile
})

type Factor = Pick<
  RiskFactorRow,
  'profileId' | 'regionId' | 'municipalityId' | 'schoolId' | 'number' | 'name' | 'significance'
>

async function saveFactors(work: UnitOfWork, profileId: string, factors: readonly Factor[]): Promise<void> {
  const rows = await work.read<RiskFactorRow>(sql`
    select ${riskFactors.columns} from ${riskFactors.name} t where t.profile_id = ${profileId} for update`)
  const byNumber = new Map(rows.map(row => [row.number, row]))
  for (const factor of factors) {
    const row = byNumber.get(factor.number)
    const record = row && new LockedRecord(work, riskFactors, row)
    if (!record) await create(work, riskFactors, factor)
    else if (row.archivedAt) await record.revive(factor)
    else if (row.name !== factor.name || row.significance !== factor.significance) await record.update(factor)
  }
}

const { p, f } = aliases({ p: antiRiskPrograms, f: riskFactors })

/** BAD_INPUT while programmes are written against factors of the profile: they would be left without a ground. */
export async function requireNoPrograms({ id, schoolId }: RiskProfileRow, work: UnitOfWork): Promise<void> {
  // Saving a programme locks its school.
  await lock(work, schools, schoolId)
  const found = await work.read(sql`
    select ${p.id} from ${p.as} join ${f.as} on ${f.id} = ${p.factorId}
    where ${f.profileId} = ${id}::uuid and ${p.archivedAt} is null limit 1`)
  if (found.length === 0) return
  throw apiError('IN_USE', 'По факторам профиля есть антирисковые программы: сначала удалите их.')
}
