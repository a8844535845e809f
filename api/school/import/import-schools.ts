import { randomUUIDv7 } from 'node:crypto'
import { action } from '../../action/action.ts'
import { authorize } from '../../action/authorize.ts'
import { keyFault } from '../../action/key.ts'
import type { Outcome, Work } from '../../action/work.ts'
import { lockVisibleForReference } from '../../action/write/record.ts'
import { type Check, distinct, type Fault, requireFaultless } from '../../action/write/rows.ts'
import { sql } from '../../data/sql.ts'
import { recordTwins } from '../../finding/twins.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { RegisterSchoolsInput } from '../../graphql/generated/contract.ts'
import { municipalities } from '../../territory/table.ts'
import { describe, faultsOf, isSame } from '../attributes.ts'
import { cannotMove, referenced } from '../blockers.ts'
import { type ExternalId, faultOfId, isSameId, lockRegister, nameOf } from '../external.ts'
import { openSchoolBooks, resolveItems } from '../items.ts'
import { type SchoolRow, schools } from '../table.ts'
import { isMoved, type Row, recordSchools, writeRows } from './write.ts'

/** The path of the rows in the input. */
const list = 'input.schools'

type ListedSchool = RegisterSchoolsInput['schools'][number]

export interface ListOutcome extends Outcome {
  /** The schools of the rows, in their order. */
  readonly ids?: readonly string[]
  readonly created?: number
  readonly updated?: number
}

/**
 * Registers a list of schools of a region, all or none. A row whose identifier a school of the region has changes that
 * school to what the row says; one that says nothing new writes nothing. A constant number of statements.
 */
export const registerSchools = action('registerSchools', async (work, input): Promise<ListOutcome> => {
  requireSize(work, input.schools)
  const rows = await readRows(work, input.schools)
  requireFaultless(
    list,
    rows,
    distinct(({ id }) => [id]),
    row => faultsOfRow(work, row),
  )
  await requireFreeKeys(work, rows)
  const created = rows.filter(({ before }) => before === null)
  const updated = rows.filter(row => row.before !== null && (isMoved(row) || !isSame(row.school, row.before)))
  await requireMovable(work, rows)
  await writeRows(work, created, updated)
  await recordSchools(work, [...created, ...updated])
  const written = [...created, ...updated].map(({ id }) => id)
  return {
    id: null,
    findings: await recordTwins(work, 'School', written),
    ids: rows.map(({ id }) => id),
    created: created.length,
    updated: updated.length,
  }
})

function requireSize({ context }: Work, rows: readonly unknown[]): void {
  const most = context.limits.listedSchools
  if (rows.length === 0 || rows.length > most) {
    throw apiError('LIST_SIZE_INVALID', `Число школ в списке неверно: передайте от 1 до ${most}.`)
  }
}

/** The rows with the schools that they match, locked. The register of the region is locked until the commit. */
async function readRows(work: Work, listed: readonly ListedSchool[]): Promise<readonly Row[]> {
  const named = [...new Set(listed.map(({ municipality }) => municipality))]
  const found = await lockVisibleForReference(work, municipalities, named)
  requireFaultless(list, listed, ({ municipality }) =>
    found.has(municipality)
      ? []
      : [
          {
            code: 'NOT_FOUND',
            message: 'муниципальное образование не найдено, проверьте его идентификатор.',
            field: 'municipality',
          },
        ],
  )
  const [regionId, ...others] = new Set([...found.values()].map(one => one.regionId))
  if (regionId === undefined || others.length > 0) {
    throw apiError('OTHER_PLACE', 'В списке школы разных регионов: разделите его по регионам.')
  }
  authorize(work, { regionId, municipalityId: null, schoolId: null })
  const ids = listed.map(({ externalId }) => externalId ?? null)
  requireFaultless(
    list,
    ids,
    distinct(id => (id === null ? null : [nameOf(id)])),
  )
  await lockRegister(work, regionId)
  const known = await knownBy(work, regionId, ids)
  const books = await openSchoolBooks(work, regionId, listed)
  return listed.map((row, place) => {
    const to = found.get(row.municipality)
    if (!to) throw apiError('NOT_FOUND')
    const externalId = ids[place] ?? null
    const before = (externalId && known.get(nameOf(externalId))) ?? null
    const { input, faults } = resolveItems(books, row, before)
    return {
      id: before?.id ?? randomUUIDv7(),
      key: row.key ?? null,
      externalId,
      to,
      before,
      school: describe(input, before),
      faults,
    }
  })
}

/** The schools of a region that have these identifiers, locked. */
async function knownBy(
  { read }: Work,
  regionId: string,
  ids: readonly (ExternalId | null)[],
): Promise<ReadonlyMap<string, SchoolRow>> {
  const rows = await read<SchoolRow & ExternalId>(sql`
    select ${schools.columns}, e.system, e.value from core.school t
      join core.school_external_id e on e.school_id = t.id and e.archived_at is null
      join jsonb_to_recordset(${JSON.stringify(ids.filter(id => id !== null))}::jsonb) as r(system text, value text)
        on ${isSameId}
    where e.region_id = ${regionId}::uuid and t.archived_at is null order by t.id for update of t`)
  return new Map(rows.map(({ system, value, ...school }) => [nameOf({ system, value }), school]))
}

function faultsOfRow(work: Work, { externalId, key, to, before, school, faults }: Row): readonly Fault[] {
  const ofId = externalId && faultOfId(externalId, work)
  return [
    ...faultsOf(work, school),
    ...faults,
    ...(ofId ? [{ ...ofId, field: `externalId.${ofId.field}` }] : []),
    ...(key === null ? [] : faultsOfKey(key, to.key, before)),
  ]
}

function faultsOfKey(key: string, stem: string, before: SchoolRow | null): readonly Fault[] {
  const message = before
    ? key !== before.key &&
      `постоянный ключ школы не меняется: передайте ${before.key} или не передавайте его.`
    : keyFault(key, stem)
  return message ? [{ reason: 'FORMAT_INVALID', message, field: 'key' }] : []
}

/** Keys that rows give new schools: each of one row, and of no school that there is. */
async function requireFreeKeys({ read }: Work, rows: readonly Row[]): Promise<void> {
  const given = rows.map(({ key, before }) => (before ? null : key))
  const found = await read<{ key: string }>(sql`
    select t.key from core.school t where t.key = any(${given.filter(key => key !== null)}::text[])`)
  const keys = new Set(found.map(({ key }) => key))
  const taken: Check<string | null> = key =>
    key !== null && keys.has(key)
      ? [
          {
            reason: 'ALREADY_EXISTS',
            message: 'такой постоянный ключ уже занят: укажите другой.',
            field: 'key',
          },
        ]
      : []
  requireFaultless(
    list,
    given,
    distinct(key => (key === null ? null : [key])),
    taken,
  )
}

async function requireMovable(work: Work, rows: readonly Row[]): Promise<void> {
  const blocked = await referenced(
    work,
    rows.filter(isMoved).map(({ id }) => id),
  )
  requireFaultless(list, rows, ({ id }) =>
    blocked.has(id) ? [{ reason: 'IN_USE', message: `школу перевести нельзя: ${cannotMove}` }] : [],
  )
}
