import { readAccess, rolesOf } from '../access/matrix.ts'
import type { Place, UnitOfWork } from '../action/unit-of-work.ts'
import type { WriteOptions } from '../action/write/locked-record.ts'
import { lock, type Placed } from '../action/write/record.ts'
import { campaignSchools, campaigns } from '../campaign/table.ts'
import type { GrantedRole } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { Table } from '../data/table.ts'
import { recordFindingChanges } from '../finding/audit.ts'
import { recordFindings } from '../finding/source-checks/store.ts'
import type { FindingRow } from '../finding/table.ts'
import { recordTwins } from '../finding/twins.ts'
import { indicators } from '../indicator/table.ts'
import { meetingDecisions, meetings } from '../meeting/table.ts'
import { followClauses } from '../order/duties/follow-clauses.ts'
import { orderClauses, orders } from '../order/table.ts'
import { redact } from '../organization/person/personal.ts'
import { organizations, persons } from '../organization/table.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import { requireOwn } from '../risk/origin.ts'
import { type RiskFactorRow, riskFactors, riskPrograms } from '../risk/table.ts'
import { takeIdsAgain } from '../school/external.ts'
import { schools } from '../school/table.ts'
import { municipalities } from '../territory/table.ts'

interface Parts {
  readonly table: Table<Placed>
  readonly of: (row: Placed) => Sql
  /** Where a part belongs, if its own columns do not say it. */
  readonly placeOf?: (work: UnitOfWork, part: Placed) => Promise<Place>
}

/** A kind of record that a mutation archives: how it comes back. */
export interface Restorable {
  readonly table: Table<Placed>
  /** The roles of the mutation that archives it. */
  readonly roles: () => readonly GrantedRole[]
  /** Where the mutation that archives it is authorized, if not at the place of the record. */
  readonly authorizedAt?: (place: Place) => Place
  readonly show?: NonNullable<WriteOptions<Placed>['show']>
  /** What is archived with it and comes back with it. */
  readonly parts?: Parts
  /** What follows from its return; `row` is the record as it was archived. */
  readonly restored?: (work: UnitOfWork, row: Placed & Archived) => Promise<readonly FindingRow[]>
}

/** When a record was archived. */
export interface Archived {
  readonly archivedAt: Date
}

/** Ties a kind to its table, and forgets its type for the list. */
function kind<R extends Placed>(
  table: Table<R>,
  mutation: Parameters<typeof rolesOf>[0],
  rest: Omit<Restorable, 'table' | 'roles' | 'show'> & { readonly show?: (row: R) => object } = {},
): Restorable {
  // Rows of the table are passed only to its own functions.
  return { table, roles: () => rolesOf(mutation), ...rest } as unknown as Restorable
}

/** A part belongs to the place of its school. */
async function placeOfSchool({ read }: UnitOfWork, { schoolId }: Placed): Promise<Place> {
  const [place] = await read<Place>(sql`
    select s.region_id as "regionId", s.municipality_id as "municipalityId", s.id as "schoolId"
    from core.school s where s.id = ${schoolId ?? null}::uuid`)
  if (!place) throw new Error('a school of a campaign is stored')
  return place
}

/** What a plugin keeps comes back with its record there. */
const ofPlugins: Pick<Restorable, 'restored'> = {
  restored: async (_, row) => {
    // Rows of these two tables alone are passed.
    requireOwn(row as unknown as Pick<RiskFactorRow, 'origin'>)
    return []
  },
}

const core: readonly Restorable[] = [
  kind(schools, 'archiveSchool', {
    authorizedAt: ({ regionId }) => ({ regionId, municipalityId: null, schoolId: null }),
    restored: async (work, { id, archivedAt }) => {
      await takeIdsAgain(work, id, archivedAt)
      return recordTwins(work, 'School', [id])
    },
  }),
  kind(municipalities, 'archiveMunicipality'),
  kind(organizations, 'archiveOrganization', {
    restored: (work, { id }) => recordTwins(work, 'Organization', [id]),
  }),
  kind(persons, 'archivePerson', { show: redact }),
  kind(orders, 'archiveOrder', {
    parts: { table: orderClauses, of: ({ id }) => sql`t.order_id = ${id}::uuid` },
    restored: async (work, { id }) => {
      recordFindingChanges(work, await recordFindings(work, { orderIds: [id] }))
      await followClauses(work, await lock(work, orders, id), null)
      return []
    },
  }),
  kind(campaigns, 'archiveCampaign', {
    parts: {
      // A school of a campaign is placed by its school.
      table: campaignSchools as unknown as Table<Placed>,
      of: ({ id }) => sql`t.campaign_id = ${id}::uuid`,
      placeOf: placeOfSchool,
    },
  }),
  kind(indicators, 'archiveIndicator'),
  kind(meetings, 'archiveMeeting', {
    parts: { table: meetingDecisions, of: ({ id }) => sql`t.meeting_id = ${id}::uuid` },
  }),
  kind(riskFactors, 'archiveRiskFactor', ofPlugins),
  kind(riskPrograms, 'archiveRiskProgram', ofPlugins),
]

/** The kinds that a plugin archives, with the roles of its own mutation. */
const ofPlugin = ({ id, sdl, archivable = [] }: RegionPlugin): readonly Restorable[] =>
  archivable.map(({ table, mutation, parts, restored }) => ({
    table,
    roles: () =>
      readAccess([sdl]).get(mutation ?? `archive${id.charAt(0).toUpperCase()}${id.slice(1)}Record`) ?? [],
    ...(parts && { parts }),
    ...(restored && {
      restored: async (work: UnitOfWork, row: Placed) => {
        await restored(row, work)
        return []
      },
    }),
  }))

/** The kind of record of a type; undefined if no mutation archives it. */
export const restorable = (plugins: readonly RegionPlugin[], type: string): Restorable | undefined =>
  [...core, ...plugins.flatMap(ofPlugin)].find(({ table }) => table.type === type)
