import { action, type InputOf } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { create, lock, lockForReference } from '../action/write/record.ts'
import { requireOrder } from '../calendar/days.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Contract } from '../graphql/generated/contract.ts'
import { schools } from '../school/table.ts'
import { partnerships } from './table.ts'

type CreatePartnership = InputOf<Contract, 'createPartnership'>

/** Makes two schools of one region partners: one helps, the other is helped. */
export const createPartnership = action('createPartnership', async (work, input) => {
  const { kind, supportedSchool, leaderSchool, contractNumber, validFrom, validTo, note } = input
  if (supportedSchool === leaderSchool) {
    throw apiError(
      'DUPLICATE_IN_INPUT',
      'Одна школа указана дважды: укажите две разные школы.',
      'input.leaderSchool',
    )
  }
  const supported = await lock(work, schools, supportedSchool)
  const leader = await lockForReference(work, schools, leaderSchool)
  if (supported.regionId !== leader.regionId) {
    throw apiError(
      'OTHER_PLACE',
      'Школы относятся к разным регионам: укажите школы одного региона.',
      'input.leaderSchool',
    )
  }
  const { regionId } = supported
  const municipalityId = supported.municipalityId === leader.municipalityId ? leader.municipalityId : null
  authorize(work, { regionId, municipalityId, schoolId: null })
  requireOrder(validFrom, validTo)
  await requireNew(work, input)
  return create(work, partnerships, {
    regionId,
    municipalityId,
    kind,
    supportedSchoolId: supportedSchool,
    leaderSchoolId: leaderSchool,
    contractNumber: contractNumber ?? null,
    validFrom,
    validTo: validTo ?? null,
    note: note ?? null,
  })
})

/** The supported school is locked, so two equal partnerships cannot pass side by side. */
async function requireNew({ read }: UnitOfWork, input: CreatePartnership): Promise<void> {
  const [same] = await read(sql`
    select 1 from ${partnerships.name} t where t.archived_at is null
      and t.supported_school_id = ${input.supportedSchool} and t.leader_school_id = ${input.leaderSchool}
      and t.kind = ${input.kind}
      and coalesce(t.valid_to >= ${input.validFrom}, true)
      and coalesce(t.valid_from <= ${input.validTo ?? null}, true) limit 1`)
  if (same)
    throw apiError(
      'ALREADY_EXISTS',
      'У этих школ на эти даты такое партнёрство уже есть: измените даты или завершите прежнее.',
      'input.leaderSchool',
    )
}
