import {
  actionFact,
  activities,
  aliases,
  reviewList,
  roadmaps,
  sql,
  visible,
} from '../../../api/plugin-api.ts'

const { t, r } = aliases({ t: activities, r: roadmaps })
const columns = sql`${t.id}, ${t.number}, ${t.title}, ${t.termEndsOn} as "endsOn"`

/** An activity that had to end before its roadmap was approved. */
export interface EarlyActivity {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly endsOn: string
  readonly approvedOn: string
}

/** The activities of a roadmap whose term ends before the approving order. */
export const earlyActivities = reviewList<EarlyActivity>(({ read, viewer, ids }) =>
  read(sql`
    select ${t.roadmapId} as "roadmapId", ${columns}, ${r.approvedOn} as "approvedOn"
    from ${t.as} join ${r.as} on ${r.id} = ${t.roadmapId}
    where ${t.roadmapId} = any(${ids}::uuid[]) and ${t.termEndsOn} < ${r.approvedOn}
      and ${visible(viewer, activities)}
    order by ${t.roadmapId}, ${t.position}`),
)

/** The activities that had to end before the day on which their roadmap is approved. */
export const earlyAtApproval = actionFact('roadmap.approve', async ({ read }, { roadmap, approvedOn }) => {
  const early = await read<Omit<EarlyActivity, 'approvedOn'>>(sql`
    select ${columns} from ${t.as}
    where ${t.roadmapId} = ${roadmap.id}::uuid and ${t.termEndsOn} < ${approvedOn}::date
      and ${t.archivedAt} is null
    order by ${t.position}`)
  return early.map((one): EarlyActivity => ({ ...one, approvedOn }))
})
