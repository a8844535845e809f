import type { Events } from '../../action/events.ts'
import type { UnitOfWork, Written } from '../../action/unit-of-work.ts'
import { sql } from '../../data/sql.ts'
import type { RegionPlugin } from '../../plugin/contract.ts'
import type { Fulfilment } from '../../plugin/records/fulfilment.ts'
import { changeObligations } from '../plan/write.ts'
import { type ObligationRow, obligations } from '../table.ts'
import { coreFulfilments } from './core-records.ts'
import { type Answer, matchRecords } from './match.ts'

/**
 * After an action that has written records of a plugin, or obligations: stores which obligations are fulfilled by which records,
 * so that a state is read without the tables of plugins. An obligation is due again when its record is archived.
 */
export async function followRecords(
  work: UnitOfWork,
  { written }: Events['action.performed'],
): Promise<void> {
  const { plugins } = work.context
  const ofPlugins = plugins.flatMap(({ fulfilments = [] }) => fulfilments.flatMap(typesOf))
  const known = new Set([...ofPlugins, ...coreFulfilments.flatMap(typesOf)])
  const relevant = written.filter(({ type }) => known.has(type) || type === 'Obligation')
  if (relevant.length === 0) return
  const codes = ofPlugins.length > 0 ? await codesOf(work, relevant) : new Map<string, string>()
  const byRegion = Map.groupBy(relevant, ({ place }) => place.regionId)
  for (const [regionId, own] of byRegion) {
    const code = codes.get(regionId ?? '') ?? ''
    await follow(work, fulfilmentsIn(plugins, code), own)
  }
}

/** What fulfils obligations in a region, all together: a record of one kind leaves alone what a record of another fulfils. */
export const fulfilmentsIn = (plugins: readonly RegionPlugin[], code: string): readonly Fulfilment[] => [
  ...coreFulfilments,
  ...plugins.flatMap(one => (one.regions.includes(code) ? (one.fulfilments ?? []) : [])),
]

const typesOf = ({ type, links = [] }: Fulfilment): readonly string[] => [type, ...links]

async function codesOf(
  { read }: UnitOfWork,
  written: readonly Written[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(written.map(({ place }) => place.regionId))]
  const rows = await read<{ readonly id: string; readonly code: string }>(
    sql`select t.id, t.code from core.region t where t.id = any(${ids}::uuid[])`,
  )
  return new Map(rows.map(({ id, code }) => [id, code]))
}

async function follow(
  work: UnitOfWork,
  fulfilments: readonly Fulfilment[],
  written: readonly Written[],
): Promise<void> {
  const roadmapIds = await roadmapsOf(work, fulfilments, written)
  const hasRecords = written.some(({ type }) => type !== 'Obligation')
  await fulfilOf(work, fulfilments, roadmapIds, { hasRecords })
}

/** Why obligations are matched again. */
interface FulfilOptions {
  /** False where obligations alone have changed. */
  readonly hasRecords: boolean
  readonly basis?: string
}

/** Stores which obligations of roadmaps their records fulfil; gives how many obligations that changes. */
export async function fulfilOf(
  work: UnitOfWork,
  fulfilments: readonly Fulfilment[],
  roadmapIds: readonly string[],
  { hasRecords, basis }: FulfilOptions,
): Promise<number> {
  if (roadmapIds.length === 0) return 0
  const read = async (): Promise<readonly Answer[]> => {
    const found: Answer[] = []
    for (const { type, needs, records } of fulfilments)
      for (const record of await records(work.read, roadmapIds)) found.push({ ...record, type, needs })
    return found
  }
  const activityIds = (await read()).map(({ activityId }) => activityId)
  // Where obligations alone were written and no record answers them, none fulfils one either.
  if (activityIds.length === 0 && !hasRecords) return 0
  const locked = await lockAnswered(work, roadmapIds, activityIds)
  if (locked.length === 0) return 0
  // Read again behind the lock: of two actions at a time the later one sees the records of both.
  const matched = matchRecords(locked, await read())
  const changes = locked.flatMap(before => {
    const { on, id, type } = matched.get(before.id) ?? { on: null, id: null, type: null }
    if (before.fulfilledId === id && before.fulfilledOn === on) return []
    return [{ before, change: { fulfilledOn: on, fulfilledId: id, fulfilledType: type } }]
  })
  await changeObligations(work, changes, basis ?? null)
  return changes.length
}

/** The roadmaps whose obligations written records may answer, or have answered until now. */
async function roadmapsOf(
  work: UnitOfWork,
  fulfilments: readonly Fulfilment[],
  written: readonly Written[],
): Promise<readonly string[]> {
  const named = written.flatMap(({ before, after }) => [before?.roadmapId, after?.roadmapId])
  const records = written.filter(({ type }) => type !== 'Obligation').map(({ id }) => id)
  const answered =
    records.length === 0
      ? []
      : await work.read<{ readonly id: string }>(sql`
        select distinct t.roadmap_id as id from ${obligations.name} t
        where t.fulfilled_id = any(${records}::uuid[])`)
  const linked: string[] = []
  for (const one of fulfilments) {
    const ids = written.filter(({ type }) => typesOf(one).includes(type)).map(({ id }) => id)
    if (one.roadmapsOf && ids.length > 0) linked.push(...(await one.roadmapsOf(work.read, ids)))
  }
  const all = [...named, ...linked, ...answered.map(({ id }) => id)]
  return [...new Set(all.filter(id => typeof id === 'string'))]
}

/** The obligations that records of these activities may fulfil, and those that a record fulfils now, locked. */
const lockAnswered = (
  { read }: UnitOfWork,
  roadmapIds: readonly string[],
  activityIds: readonly string[],
): Promise<readonly ObligationRow[]> =>
  read<ObligationRow>(sql`
    select ${obligations.columns} from ${obligations.name} t
    where t.roadmap_id = any(${roadmapIds}::uuid[]) and t.archived_at is null
      and (t.fulfilled_id is not null or t.activity_id = any(${activityIds}::uuid[]))
    order by t.due_on, t.id for update`)
