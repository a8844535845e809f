import { actionFact, actReferences, aliases, sql } from '../../../api/plugin-api.ts'

const { a } = aliases({ a: actReferences })

interface CitedConcept {
  readonly title: string
  readonly horizonYear: number
}

/** The concept that a roadmap or its order cites, beside the roadmap's own end. */
export const citedConcept = actionFact('roadmap.approve', async ({ read }, { roadmap }) => {
  // The roadmap may cite several concepts of the region: the one that ends first binds it.
  const [concept = null] = await read<CitedConcept>(sql`
    select c.title, c.horizon_year as "horizonYear" from perm.perm_concept c
    join ${a.as} on ${a.number} = c.act_number and ${a.date} = c.act_on and ${a.archivedAt} is null
      and (${a.roadmapId} = ${roadmap.id}::uuid or ${a.orderId} = ${roadmap.orderId}::uuid)
    where c.region_id = ${roadmap.regionId}::uuid and c.archived_at is null
    order by c.horizon_year limit 1`)
  return concept
})

/** The last day of a roadmap that is approved. */
export const endsOn = actionFact('roadmap.approve', (_, { roadmap }) => roadmap.endsOn)
