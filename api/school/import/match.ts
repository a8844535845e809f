import { randomUUIDv7 } from 'node:crypto'
import { authorize } from '../../action/authorize.ts'
import { keyFault } from '../../action/key.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import type { Listed } from '../../action/write/list-action.ts'
import { lockVisibleForReference } from '../../action/write/record.ts'
import { type Check, distinct, type Fault, notFound } from '../../action/write/rows.ts'
import type { Sieve } from '../../action/write/sieve.ts'
import { visible } from '../../data/scope.ts'
import { sql } from '../../data/sql.ts'
import type { RegisterSchoolsInput } from '../../graphql/generated/contract.ts'
import { municipalities } from '../../territory/table.ts'
import { describe, faultsOf } from '../attributes.ts'
import { type ExternalId, faultOfId, isSameId, lockRegister, nameOf } from '../external.ts'
import { openSchoolBooks, resolveItems } from '../items.ts'
import { type SchoolRow, schools } from '../table.ts'
import { closedBy } from './closed.ts'
import type { Row } from './write.ts'

export type ListedSchool = RegisterSchoolsInput['schools'][number]

/**
 * The rows that are right, with the schools that they match, locked. The register of the region is locked until the
 * commit.
 */
export async function readRows(
  work: UnitOfWork,
  all: readonly Listed<ListedSchool>[],
  sieve: Sieve,
): Promise<readonly Row[]> {
  const named = [...new Set(all.map(({ row }) => row.municipality))]
  const found = await lockVisibleForReference(work, municipalities, named)
  const seen = sieve.sift(all, ({ row }) => (found.has(row.municipality) ? [] : [unseen]))
  const regionOf = ({ row }: Listed<ListedSchool>) => found.get(row.municipality)?.regionId
  const regionId = seen[0] && regionOf(seen[0])
  if (regionId === undefined) return []
  const here = sieve.sift(seen, one => (regionOf(one) === regionId ? [] : [elsewhere]))
  authorize(work, { regionId, municipalityId: null, schoolId: null })
  const listed = sieve.sift(
    here,
    distinct(({ row: { externalId } }) => (externalId ? [nameOf(externalId)] : null)),
  )
  await lockRegister(work, regionId)
  const ids = listed.flatMap(({ row }) => row.externalId ?? [])
  const known = await knownBy(work, regionId, ids)
  const closed = await closedBy(work, regionId, ids)
  const stated = await lockStated(
    work,
    regionId,
    listed.flatMap(({ row }) => row.school ?? []),
  )
  const books = await openSchoolBooks(
    work,
    regionId,
    listed.map(({ row }) => row),
  )
  const rows = listed.flatMap(({ row, index }): readonly Row[] => {
    const to = found.get(row.municipality)
    if (!to) return []
    const externalId = row.externalId ?? null
    const named = (externalId && known.get(nameOf(externalId))) ?? null
    const before = row.school == null ? named : (stated.get(row.school) ?? null)
    const id = before?.id ?? randomUUIDv7()
    const { input, faults } = resolveItems(books, row, before)
    const school = describe(input, before)
    const own = faultsOfSchool(row, before, named)
    const isNamed = externalId !== null && before !== null && named === null
    return [
      {
        id,
        index,
        key: row.key ?? null,
        externalId,
        to,
        before,
        school,
        isNamed,
        faults: [...faults, ...own],
      },
    ]
  })
  const right = sieve.sift(
    rows,
    distinct(({ id }) => [id]),
    row => faultsOfRow(work, row),
    ({ externalId }) => (externalId && closed.get(nameOf(externalId))) ?? [],
  )
  return withFreeKeys(work, right, sieve)
}

const unseen: Fault = {
  code: 'NOT_FOUND',
  message: 'муниципальное образование не найдено или вам недоступно: проверьте, какое указано.',
  field: 'municipality',
}
const elsewhere: Fault = {
  reason: 'OTHER_PLACE',
  message: 'муниципальное образование другого региона, чем в первой строке: разделите список по регионам.',
  field: 'municipality',
}

/** The schools of a region that rows name by their ids, locked. */
async function lockStated(
  { read, context }: UnitOfWork,
  regionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SchoolRow>> {
  if (ids.length === 0) return new Map()
  const rows = await read<SchoolRow>(sql`
    select ${schools.columns} from ${schools.name} t
    where t.id = any(${ids}::uuid[]) and t.region_id = ${regionId}::uuid and ${visible(context.viewer, schools)}
    order by t.id for update`)
  return new Map(rows.map(school => [school.id, school]))
}

function faultsOfSchool(
  { school }: ListedSchool,
  before: SchoolRow | null,
  named: SchoolRow | null,
): readonly Fault[] {
  if (school == null) return []
  if (!before) return [notFound('школа не найдена', 'school')]
  if (named === null || named.id === before.id) return []
  const message = `этот идентификатор уже у школы «${named.shortName}»: проверьте его.`
  return [{ reason: 'ALREADY_EXISTS', message, field: 'externalId' }]
}

/** The schools of a region that have these identifiers, locked. */
async function knownBy(
  { read }: UnitOfWork,
  regionId: string,
  ids: readonly ExternalId[],
): Promise<ReadonlyMap<string, SchoolRow>> {
  const rows = await read<SchoolRow & ExternalId>(sql`
    select ${schools.columns}, e.system, e.value from core.school t
      join core.school_external_id e on e.school_id = t.id and e.archived_at is null
      join jsonb_to_recordset(${JSON.stringify(ids)}::jsonb) as r(system text, value text) on ${isSameId}
    where e.region_id = ${regionId}::uuid and t.archived_at is null order by t.id for update of t`)
  return new Map(rows.map(({ system, value, ...school }) => [nameOf({ system, value }), school]))
}

function faultsOfRow(
  work: UnitOfWork,
  { externalId, key, to, before, school, faults }: Row,
): readonly Fault[] {
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

/** The rows but those whose key for a new school another row or a school has. */
async function withFreeKeys(work: UnitOfWork, rows: readonly Row[], sieve: Sieve): Promise<readonly Row[]> {
  const keyOf = ({ key, before }: Row) => (before ? null : key)
  const given = rows.flatMap(row => keyOf(row) ?? [])
  const found = await work.read<{ key: string }>(sql`
    select t.key from core.school t where t.key = any(${given}::text[])`)
  const keys = new Set(found.map(({ key }) => key))
  const taken: Check<Row> = row => (keys.has(keyOf(row) ?? '') ? [keyTaken] : [])
  return sieve.sift(
    rows,
    distinct(row => (keyOf(row) === null ? null : [keyOf(row)])),
    taken,
  )
}

const keyTaken: Fault = {
  reason: 'ALREADY_EXISTS',
  message: 'такой постоянный ключ уже занят: укажите другой.',
  field: 'key',
}
