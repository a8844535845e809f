import { randomUUIDv7 } from 'node:crypto'
import {
  apiError,
  type Context,
  claim,
  lock,
  note,
  type Outcome,
  requirePast,
  requireSchoolYear,
  requireText,
  schools,
  sql,
  stored,
  type Work,
} from '../../api/plugin-api.ts'
import type { IvanovoSignificance } from '../../prisma/generated/client.ts'
import { profileIncomplete } from './gate-rules.ts'
import { act, enforce, permit } from './own.ts'
import { type RiskProfileRow, riskFactors, riskProfiles } from './table.ts'

export interface SaveRiskProfile {
  readonly schoolId: string
  readonly schoolYear: string
  /** The version that the caller has seen; 0 for a year without a profile. */
  readonly version: number
  readonly establishedOn: string
  readonly source: string
  readonly factors: readonly {
    readonly number: number
    readonly name: string
    readonly significance: IvanovoSignificance
  }[]
}

/** Saves a school's risk profile of a year, whole: factors keep their records, for programmes refer to them. */
export function saveRiskProfile(context: Context, input: SaveRiskProfile): Promise<Outcome> {
  return act(context, 'saveIvanovoRiskProfile', input, async work => {
    const school = await lock(work, schools, input.schoolId)
    const { id: schoolId, regionId, municipalityId } = school
    const place = { regionId, municipalityId, schoolId }
    await permit(work, place)
    requirePast(work, regionId, input.establishedOn)
    const { schoolYear } = input
    requireSchoolYear(schoolYear)
    const year = sql`t.school_id = ${schoolId}::uuid and t.school_year = ${schoolYear}`
    const { id, before } = await claim(work, riskProfiles, year, input.version)
    const source = requireText(input.source, 'Назовите документ, из которого взят профиль.')
    const factors = input.factors.map(factor => ({
      ...factor,
      name: requireText(factor.name, `Назовите фактор ${factor.number}.`),
    }))
    enforce(work, { ...place, type: 'IvanovoRiskProfile', id, roadmapId: null }, facts(factors), [
      profileIncomplete,
    ])
    const data = { ...place, schoolYear, establishedOn: stored(input.establishedOn), source }
    const where = { id }
    await work.tx.ivanovoRiskProfile.upsert({
      where,
      create: { ...data, id },
      update: { ...data, archivedAt: null, version: { increment: 1 } },
    })
    for (const factor of factors) await saveFactor(work, { ...place, ...factor, profileId: id })
    await note(work, riskProfiles, id, { before, basis: source })
    return { id, findings: [] }
  })
}

const facts = (factors: SaveRiskProfile['factors']) => ({ numbers: factors.map(one => one.number) })

type Factor = SaveRiskProfile['factors'][number] & {
  readonly profileId: string
  readonly regionId: string
  readonly municipalityId: string
  readonly schoolId: string
}

async function saveFactor(work: Work, factor: Factor): Promise<void> {
  const { profileId, number, name, significance } = factor
  const [known] = await work.read<{ readonly id: string; readonly stands: boolean }>(sql`
    select id, archived_at is null as stands from ivanovo.risk_factor
    where profile_id = ${profileId}::uuid and number = ${number}`)
  const before = known?.stands ? await lock(work, riskFactors, known.id) : null
  if (before?.name === name && before.significance === significance) return
  const id = known?.id ?? randomUUIDv7()
  await work.tx.ivanovoRiskFactor.upsert({
    where: { id },
    create: { ...factor, id },
    update: { name, significance, archivedAt: null, version: { increment: 1 } },
  })
  await note(work, riskFactors, id, { before })
}

/** BAD_INPUT while programmes are written against factors of the profile: they would be left without a ground. */
export async function requireNoPrograms({ id, schoolId }: RiskProfileRow, work: Work): Promise<void> {
  // Whoever saves a programme locks its school.
  await lock(work, schools, schoolId)
  const found = await work.read(sql`
    select p.id from ivanovo.anti_risk_program p join ivanovo.risk_factor f on f.id = p.factor_id
    where f.profile_id = ${id}::uuid and p.archived_at is null limit 1`)
  if (found.length === 0) return
  throw apiError('BAD_INPUT', 'На факторы профиля опираются антирисковые программы: сначала уберите их.')
}
