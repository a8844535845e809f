import { action, type InputOf } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { create, lock, lockForReference } from '../action/write/record.ts'
import { requireOrder } from '../calendar/days.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Contract, PartnershipKind } from '../graphql/generated/contract.ts'
import { type Kind, readKind } from '../reference/kind.ts'
import { schools } from '../school/table.ts'
import { partnerships } from './table.ts'

type CreatePartnership = InputOf<Contract, 'createPartnership'>

/** Makes two schools of one region partners: one helps, the other is helped. */
export const createPartnership = action('createPartnership', async (work, input) => {
  const { supportedSchool, leaderSchool, contractNumber, validFrom, validTo, note } = input
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
  const given = { value: input.kind, item: input.kindItem }
  const fields = ['kind', 'kindItem'] as const
  const kind = await readKind(work, 'PARTNERSHIP_KINDS', regionId, fields, given, validFrom)
  await requireNew(work, input, kind)
  return create(work, partnerships, {
    regionId,
    municipalityId,
    kind: kind.value,
    kindItem: kind.item,
    supportedSchoolId: supportedSchool,
    leaderSchoolId: leaderSchool,
    contractNumber: contractNumber ?? null,
    validFrom,
    validTo: validTo ?? null,
    note: note ?? null,
  })
})

/** The supported school is locked, so two equal partnerships cannot pass side by side. */
async function requireNew(
  { read }: UnitOfWork,
  input: CreatePartnership,
  { value, item }: Kind<PartnershipKind>,
): Promise<void> {
  const [same] = await read(sql`
    select 1 from ${partnerships.name} t where t.archived_at is null
      and t.supported_school_id = ${input.supportedSchool} and t.leader_school_id = ${input.leaderSchool}
      and t.kind = ${value} and t.kind_item is not distinct from ${item}
      and coalesce(t.valid_to >= ${input.validFrom}, true)
      and coalesce(t.valid_from <= ${input.validTo ?? null}, true) limit 1`)
  if (same)
    throw apiError(
      'ALREADY_EXISTS',
      'У этих школ на эти даты такое партнёрство уже есть: измените даты или завершите прежнее.',
      'input.leaderSchool',
    )
}
