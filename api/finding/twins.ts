import { randomUUIDv7 } from 'node:crypto'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { type Sql, sql } from '../data/sql.ts'
import { foldText } from '../text/fold.ts'
import { recordFindingChanges } from './audit.ts'
import { coreFindings } from './definitions.ts'
import type { Owner } from './facts.ts'
import { sentenceOf } from './sentence.ts'
import { type NewFinding, writeFindings } from './source-checks/store.ts'
import { type FindingRow, findings } from './table.ts'

const code = 'NAME_TWIN'

/** A record of a place with all that it is called. */
interface Named extends Omit<Owner, 'schoolId'> {
  readonly id: string
  readonly key: string
  readonly names: readonly string[]
  /** The record that this one is declared to be another name of. */
  readonly sameAsId: string | null
}

/** The records of the places of those that were written. */
const neighbours = {
  School: (ids: readonly string[]): Sql => sql`
    select t.id, t.key, t.region_id as "regionId", t.municipality_id as "municipalityId",
      array[t.name, t.short_name] as names, null as "sameAsId"
    from core.school t where t.archived_at is null
      and t.municipality_id = any(array(select w.municipality_id from core.school w where w.id = any(${ids}::uuid[])))`,
  Organization: (ids: readonly string[]): Sql => sql`
    select t.id, t.key, t.region_id as "regionId", t.municipality_id as "municipalityId",
      array[t.name] as names, t.same_as_id as "sameAsId"
    from core.organization w join core.organization t on t.region_id = w.region_id
      and t.municipality_id is not distinct from w.municipality_id
    where w.id = any(${ids}::uuid[]) and t.archived_at is null`,
} as const

/**
 * Warns if records that an action has written have the name of another record of their municipality or region, however it
 * is spelled; a warning that no longer holds is archived. Gives the warnings about these records.
 */
export async function recordTwins(
  work: UnitOfWork,
  type: keyof typeof neighbours,
  ids: readonly string[],
): Promise<readonly FindingRow[]> {
  if (ids.length === 0) return []
  const all = new Map((await work.read<Named>(neighbours[type](ids))).map(one => [one.id, one]))
  const found = twinsAmong(type, [...all.values()], new Set(ids))
  recordFindingChanges(work, [
    ...(await archive(work, type, ids, found)),
    ...(await writeFindings(work, found)),
  ])
  if (found.length === 0) return []
  return work.read<FindingRow>(sql`
    select ${findings.columns} from ${findings.name} t where t.subject_type = ${type}
      and t.subject_id = any(${ids}::uuid[]) and t.code = ${code} and t.archived_at is null order by t.id`)
}

/**
 * A finding about each written record that has the name of another of its place, and about that other one. Of many with one
 * name each is compared with the oldest alone, so that their findings are as many as they are.
 */
export const twinsAmong = (
  type: keyof typeof neighbours,
  all: readonly Named[],
  written: ReadonlySet<string>,
): readonly NewFinding[] => {
  const twins = pairsOf(all).filter(([one, other]) => written.has(one.id) || written.has(other.id))
  return twins.map(([one, other]) => findingOf(type, one, other))
}

/** Each record with the oldest other one that has one of its names. */
function pairsOf(all: readonly Named[]): readonly (readonly [Named, Named])[] {
  const pairs = new Map<string, readonly [Named, Named]>()
  const named = all.flatMap(one =>
    one.names.map(
      (name, rank) => [[one.regionId, one.municipalityId, rank, foldText(name)].join(' '), one] as const,
    ),
  )
  for (const group of Map.groupBy(named, ([name]) => name).values()) {
    const oldestFirst = group.map(([, one]) => one).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    for (const one of oldestFirst) {
      const other = oldestFirst.find(candidate => candidate.id !== one.id && !isDeclared(one, candidate))
      if (other) pairs.set(`${one.id} ${other.id}`, [one, other])
    }
  }
  return [...pairs.values()]
}

const isDeclared = (one: Named, other: Named): boolean =>
  one.sameAsId === other.id || other.sameAsId === one.id

function findingOf(type: string, one: Named, other: Named): NewFinding {
  const { level, sentence, act, item } = coreFindings[code]
  const nameOf = ({ key, names }: Named) => `«${names[0] ?? ''}» (${key})`
  return {
    id: randomUUIDv7(),
    regionId: one.regionId,
    municipalityId: one.municipalityId,
    // The authority's to settle; of a school, it would keep the school where it is.
    schoolId: null,
    roadmapId: null,
    orderId: null,
    activityId: null,
    code,
    level,
    sentence: sentenceOf(sentence, `${nameOf(one)} и ${nameOf(other)}`),
    act,
    item,
    subjectType: type,
    subjectId: one.id,
    discriminator: other.id,
  }
}

/** Archives the warnings about these records that are not among those found now, and their counterparts. */
const archive = (
  { read }: UnitOfWork,
  type: string,
  ids: readonly string[],
  found: readonly NewFinding[],
): Promise<readonly FindingRow[]> =>
  read<FindingRow>(sql`
    update core.finding t set archived_at = now(), updated_at = now(), version = t.version + 1
    where t.code = ${code} and t.subject_type = ${type} and t.archived_at is null
      and (t.subject_id = any(${ids}::uuid[]) or t.discriminator = any(${ids}::text[]) and t.subject_id = any(array(
        select o.discriminator::uuid from core.finding o
        where o.code = ${code} and o.subject_type = ${type} and o.subject_id = any(${ids}::uuid[]))))
      and concat_ws(' ', t.subject_id, t.discriminator)
        <> all(${found.map(one => `${one.subjectId} ${one.discriminator}`)}::text[])
    returning ${findings.columns}`)
