import { randomUUIDv7 } from 'node:crypto'
import type { PartnershipKind } from '../../prisma/generated/client.ts'
import { authorize } from '../action/authorize.ts'
import { find, lock, note } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome, Work } from '../action/work.ts'
import { requireLasting, requireOrder, stored } from '../calendar/days.ts'
import { today } from '../calendar/today.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { schools } from '../school/table.ts'
import { type PartnershipRow, partnerships } from './table.ts'

export interface CreatePartnership {
  readonly kind: PartnershipKind
  readonly supportedSchoolId: string
  readonly leaderSchoolId: string
  readonly contractNumber?: string | null | undefined
  readonly validFrom: string
  readonly validTo?: string | null | undefined
  readonly note?: string | null | undefined
}

/** Makes two schools of one region partners: one helps, the other is helped. */
export function createPartnership(context: Context, input: CreatePartnership): Promise<Outcome> {
  return act(context, 'createPartnership', input, async work => {
    const { kind, supportedSchoolId, leaderSchoolId, validFrom, validTo } = input
    if (supportedSchoolId === leaderSchoolId) {
      throw apiError('BAD_INPUT', 'Назовите две разные школы: школа не партнёр самой себе.')
    }
    const supported = await lock(work, schools, supportedSchoolId)
    const leader = await find(work, schools, leaderSchoolId)
    if (supported.regionId !== leader.regionId) {
      throw apiError('BAD_INPUT', 'Школы из разных регионов: партнёрство заключают внутри региона.')
    }
    const { regionId } = supported
    const municipalityId = supported.municipalityId === leader.municipalityId ? leader.municipalityId : null
    authorize(work, { regionId, municipalityId, schoolId: null })
    requireOrder(validFrom, validTo)
    await requireNew(work, input)
    const id = randomUUIDv7()
    await work.tx.partnership.create({
      data: {
        ...{ id, regionId, municipalityId, kind, supportedSchoolId, leaderSchoolId },
        contractNumber: input.contractNumber ?? null,
        validFrom: stored(validFrom),
        validTo: stored(validTo),
        note: input.note ?? null,
      },
    })
    const place = placeOf({ regionId, municipalityId, supportedSchoolId, leaderSchoolId })
    await note(work, partnerships, id, { before: null, place })
    return { id, findings: [] }
  })
}

export interface EndPartnership {
  readonly partnershipId: string
  readonly version: number
  readonly validTo: string
  readonly reason?: string | null | undefined
}

/** Names the last day of a partnership. */
export function endPartnership(context: Context, input: EndPartnership): Promise<Outcome> {
  return act(context, 'endPartnership', input, async work => {
    const before = await lock(work, partnerships, input.partnershipId, input.version)
    const { id, regionId, municipalityId } = before
    authorize(work, { regionId, municipalityId, schoolId: null })
    requireLasting(before.validTo, today(context, regionId))
    requireOrder(before.validFrom, input.validTo)
    await work.tx.partnership.update({
      where: { id },
      data: { validTo: stored(input.validTo), version: { increment: 1 } },
    })
    await note(work, partnerships, id, { before, basis: input.reason, place: placeOf(before) })
    return { id, findings: [] }
  })
}

type Sides = Pick<PartnershipRow, 'regionId' | 'municipalityId' | 'supportedSchoolId' | 'leaderSchoolId'>

/** Both schools are told of the change. */
const placeOf = ({ regionId, municipalityId, supportedSchoolId, leaderSchoolId }: Sides) => ({
  regionId,
  municipalityId,
  schoolId: supportedSchoolId,
  otherSchoolId: leaderSchoolId,
})

/** The supported school is locked, so two equal partnerships cannot pass side by side. */
async function requireNew({ read }: Work, input: CreatePartnership): Promise<void> {
  const [same] = await read(sql`
    select 1 from ${partnerships.name} t where t.archived_at is null
      and t.supported_school_id = ${input.supportedSchoolId}::uuid
      and t.leader_school_id = ${input.leaderSchoolId}::uuid
      and t.kind = ${input.kind}::core.partnership_kind
      and coalesce(t.valid_to >= ${input.validFrom}::date, true)
      and coalesce(t.valid_from <= ${input.validTo ?? null}::date, true) limit 1`)
  if (same) throw apiError('BAD_INPUT', 'У этих школ такое партнёрство в эти дни уже есть.')
}
