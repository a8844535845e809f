import { actionFact, activities, reviewList, sql, visible } from '../../../api/plugin-api.ts'

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
    select t.roadmap_id as "roadmapId", t.id, t.number, t.title, t.term_ends_on as "endsOn",
      r.approved_on as "approvedOn"
    from core.activity t join core.roadmap r on r.id = t.roadmap_id
    where t.roadmap_id = any(${ids}::uuid[]) and t.term_ends_on < r.approved_on
      and ${visible(viewer, activities)}
    order by t.roadmap_id, t.position`),
)

/** The activities that had to end before the day on which their roadmap is approved. */
export const earlyAtApproval = actionFact('roadmap.approve', async ({ read }, { roadmap, approvedOn }) => {
  const early = await read<Omit<EarlyActivity, 'approvedOn'>>(sql`
    select a.id, a.number, a.title, a.term_ends_on as "endsOn" from core.activity a
    where a.roadmap_id = ${roadmap.id}::uuid and a.term_ends_on < ${approvedOn}::date and a.archived_at is null
    order by a.position`)
  return early.map((one): EarlyActivity => ({ ...one, approvedOn }))
})
