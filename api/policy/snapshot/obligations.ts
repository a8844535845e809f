import type { Days } from '../../calendar/today.ts'
import { visible } from '../../data/scope.ts'
import { sql } from '../../data/sql.ts'
import type { Context } from '../../graphql/context.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { graceOf } from '../../obligation/grace-days.ts'
import { type ObligationState, stateOn } from '../../obligation/state.ts'
import { obligations } from '../../obligation/table.ts'
import type { Territory } from '../effective.ts'

/** How many obligations a territory may have to be compared. */
const most = 50_000

/** What is compared of an obligation. */
export interface Duty {
  readonly id: string
  readonly activityId: string | null
  readonly orderClauseId: string | null
  readonly schoolId: string | null
  readonly organizationId: string | null
  readonly dueOn: string
  readonly state: ObligationState
}

/** The obligations of a territory with their states; BAD_INPUT where there are too many. */
export async function obligationsIn(
  { read, viewer, plugins }: Context,
  { regionId, municipalityId }: Territory,
  days: Days,
): Promise<readonly Duty[]> {
  const within = municipalityId
    ? sql`t.region_id = ${regionId}::uuid and t.municipality_id = ${municipalityId}::uuid`
    : sql`t.region_id = ${regionId}::uuid`
  const rows = await read<Duty>(sql`
    select t.id, t.activity_id as "activityId", t.order_clause_id as "orderClauseId", t.school_id as "schoolId",
      t.organization_id as "organizationId", t.due_on::text as "dueOn", ${stateOn(days, graceOf(plugins))} as state
    from ${obligations.name} t where ${within} and ${visible(viewer, obligations)} limit ${most + 1}`)
  if (rows.length <= most) return rows
  throw apiError(
    'LIMIT_EXCEEDED',
    `На территории больше ${most} обязательств: проверьте настройку на муниципальном образовании.`,
  )
}
