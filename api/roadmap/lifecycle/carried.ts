import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { sql } from '../../data/sql.ts'
import { reference } from '../../graphql/binding/fields.ts'
import type { Resolvers } from '../../graphql/binding/module.ts'
import type { ActivityMatch } from '../../graphql/generated/contract.ts'
import type { ExistingObligation } from '../../obligation/plan/replan.ts'
import { activities } from '../table.ts'
import type { Match, Target } from './match-activities.ts'
import type { Supersession } from './supersede.ts'

/** What happens to the obligations of one activity of a superseded roadmap. */
export interface CarriedActivity {
  readonly activityId: string
  readonly targetId: string | null
  readonly matchedBy: ActivityMatch | null
  readonly carried: number
  readonly waived: number
  readonly answered: number
}

/** What happens to each activity of a roadmap that has a match or something left, in the order of the roadmap. */
export async function planOf(
  work: UnitOfWork,
  roadmapId: string,
  matches: ReadonlyMap<string, Match>,
  left: readonly { readonly before: ExistingObligation; readonly target: Target | null }[],
  answered: readonly ExistingObligation[],
): Promise<readonly CarriedActivity[]> {
  const rows = await work.read<{ id: string }>(sql`
    select t.id from ${activities.name} t where t.roadmap_id = ${roadmapId} and t.archived_at is null
    order by t.position, t.id`)
  const byActivity = Map.groupBy(left, ({ before }) => before.activityId)
  const byTarget = Map.groupBy(answered, one => one.activityId)
  return rows.flatMap(({ id }): readonly CarriedActivity[] => {
    const match = matches.get(id)
    const own = byActivity.get(id) ?? []
    if (!match && own.length === 0) return []
    const carried = own.filter(({ target }) => target !== null).length
    return [
      {
        activityId: id,
        targetId: match?.activityId ?? null,
        matchedBy: match?.by ?? null,
        carried,
        waived: own.length - carried,
        answered: match ? (byTarget.get(match.activityId)?.length ?? 0) : 0,
      },
    ]
  })
}

export const CarriedActivityType: Resolvers<'roadmap', 'CarriedActivity'> = {
  activity: reference(activities, 'activityId', { archived: true }),
  target: reference(activities, 'targetId', { archived: true }),
}

export const SupersedeRoadmapPayload: Resolvers<'roadmap', 'SupersedeRoadmapPayload'> = {
  plan: ({ plan = [] }: Supersession) => plan,
}
