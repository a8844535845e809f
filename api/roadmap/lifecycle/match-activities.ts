import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { lockAllForReference } from '../../action/write/record.ts'
import { sql } from '../../data/sql.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { ActivityMatch, ActivityPairInput } from '../../graphql/generated/contract.ts'
import { foldNumber, foldText } from '../../text/fold.ts'
import { type ActivityRow, activities } from '../table.ts'

/** The activity of the successor to which obligations pass. */
export type Target = Pick<ActivityRow, 'roadmapId' | 'sectionId'> & { readonly activityId: string }

/** An activity of the successor, and by what it is the same. */
export interface Match extends Target {
  readonly by: ActivityMatch
}

type Listed = Pick<ActivityRow, 'id' | 'roadmapId' | 'sectionId' | 'number' | 'title' | 'termText'> & {
  readonly isWhole: boolean
}

/** By what two activities are the same, the surest first; null where an activity does not say it. */
const criteria: readonly (readonly [ActivityMatch, (one: Listed) => readonly (string | null)[]])[] = [
  ['NUMBER_AND_TITLE', one => [one.number && foldNumber(one.number), foldText(one.title)]],
  ['TITLE', one => [foldText(one.title)]],
  ['NUMBER_AND_TERM', one => [one.number && foldNumber(one.number), one.termText && foldText(one.termText)]],
]

/**
 * The activities of a successor by the activities of a roadmap that are the same: those of the pairs that the caller names,
 * then by a criterion that just one of each meets. A pair without a successor's activity matches none.
 */
export async function matchActivities(
  work: UnitOfWork,
  roadmapId: string,
  successorId: string,
  pairs: readonly ActivityPairInput[],
): Promise<ReadonlyMap<string, Match>> {
  const listed = await work.read<Listed>(sql`
    select t.id, t.roadmap_id as "roadmapId", t.section_id as "sectionId", t.number, t.title, t.term_text as "termText",
      not exists (select from core.activity p where p.parent_id = t.id and p.archived_at is null) as "isWhole"
    from ${activities.name} t where t.roadmap_id in (${roadmapId}, ${successorId}) and t.archived_at is null
    order by t.position, t.id`)
  const old = listed.filter(one => one.roadmapId === roadmapId)
  // Obligations are of activities without parts.
  const next = listed.filter(one => one.roadmapId === successorId && one.isWhole)
  const matches = await named(work, old, next, pairs)
  const isPaired = new Set(pairs.map(({ from }) => from))
  const taken = new Set([...matches.values()].map(({ activityId }) => activityId))
  for (const [by, valuesOf] of criteria) {
    const nameOf = (one: Listed) => (valuesOf(one).includes(null) ? null : JSON.stringify(valuesOf(one)))
    const left = uniqueBy(
      old.filter(({ id }) => !matches.has(id) && !isPaired.has(id)),
      nameOf,
    )
    const free = uniqueBy(
      next.filter(({ id }) => !taken.has(id)),
      nameOf,
    )
    for (const [name, from] of left) {
      const to = free.get(name)
      if (!to) continue
      matches.set(from.id, { ...targetOf(to), by })
      taken.add(to.id)
    }
  }
  return matches
}

const targetOf = ({ id, roadmapId, sectionId }: Listed): Target => ({ roadmapId, sectionId, activityId: id })

/** Activities by a name that no other of them has. */
function uniqueBy(
  rows: readonly Listed[],
  nameOf: (one: Listed) => string | null,
): ReadonlyMap<string, Listed> {
  const found = new Map<string, Listed>()
  for (const [name, group] of Map.groupBy(rows, nameOf)) {
    const [first, ...others] = group
    if (name !== null && first && others.length === 0) found.set(name, first)
  }
  return found
}

/** The matches that the caller names; NOT_FOUND, or BAD_INPUT for an activity of another roadmap. */
async function named(
  work: UnitOfWork,
  old: readonly Listed[],
  next: readonly Listed[],
  pairs: readonly ActivityPairInput[],
): Promise<Map<string, Match>> {
  await lockAllForReference(
    work,
    activities,
    pairs.flatMap(({ from, to }) => (to == null ? [from] : [from, to])),
  )
  if (new Set(pairs.map(({ from }) => from)).size < pairs.length)
    throw apiError(
      'DUPLICATE_IN_INPUT',
      'Мероприятие указано в pairs дважды: оставьте одну пару.',
      'input.pairs',
    )
  const matches = new Map<string, Match>()
  for (const { from, to } of pairs) {
    const target = next.find(one => one.id === to)
    if (!old.some(one => one.id === from) || (to != null && !target)) {
      throw apiError(
        'OTHER_PLACE',
        'Пара указана неверно: from – мероприятие заменяемой карты, to – мероприятие новой карты без частей.',
        'input.pairs',
      )
    }
    if (target) matches.set(from, { ...targetOf(target), by: 'PAIR' })
  }
  return matches
}
