import {
  type Context,
  claimById,
  find,
  linkOf,
  lock,
  note,
  type Outcome,
  requirePast,
  requireText,
  schools,
  stored,
} from '../../api/plugin-api.ts'
import { profileFirst } from './gate-rules.ts'
import { act, enforce, permit } from './own.ts'
import { requireSame } from './save-support.ts'
import { antiRiskPrograms, riskFactors } from './table.ts'

/** The days and the place of a document that a school prepares. */
export interface Prepared {
  readonly title: string
  readonly dueOn: string | null
  readonly draftedOn: string | null
  readonly approvedOn: string | null
  readonly url: string | null
  /** The document that asks for it; undefined where it stays as it is. */
  readonly source?: string | null | undefined
}

export interface SaveAntiRiskProgram extends Prepared {
  /** Null for a new programme. */
  readonly programId: string | null
  readonly version: number
  readonly schoolId: string
  readonly factorId: string
}

/** Saves a school's programme against a factor of its own risk profile. */
export function saveAntiRiskProgram(context: Context, input: SaveAntiRiskProgram): Promise<Outcome> {
  return act(context, 'saveIvanovoAntiRiskProgram', input, async work => {
    const { programId, schoolId, factorId } = input
    const { regionId, municipalityId } = await lock(work, schools, schoolId)
    const place = { regionId, municipalityId, schoolId }
    await permit(work, place)
    const { id, before } = await claimById(work, antiRiskPrograms, programId, input.version)
    requireSame(before, schoolId)
    const factor = await find(work, riskFactors, factorId)
    requirePast(work, regionId, input.draftedOn, input.approvedOn)
    const owner = { ...place, type: 'IvanovoAntiRiskProgram', id, roadmapId: null }
    enforce(work, owner, { schoolId, factorSchoolId: factor.schoolId }, [profileFirst])
    const data = { ...place, factorId, ...preparedOf(input) }
    await work.tx.ivanovoAntiRiskProgram.upsert({
      where: { id },
      create: { ...data, id },
      update: { ...data, version: { increment: 1 } },
    })
    await note(work, antiRiskPrograms, id, { before })
    return { id, findings: [] }
  })
}

/** What of a document is stored; BAD_INPUT where it has no name or its link is not one. */
export const preparedOf = ({ title, dueOn, draftedOn, approvedOn, url, source }: Prepared) => ({
  title: requireText(title, 'Назовите документ.'),
  dueOn: stored(dueOn),
  draftedOn: stored(draftedOn),
  approvedOn: stored(approvedOn),
  url: linkOf(url),
  ...(source !== undefined && { source: source?.trim() || null }),
})
