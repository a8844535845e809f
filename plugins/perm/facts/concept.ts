import { actionFact, actReferences, aliases, sql } from '../../../api/plugin-api.ts'
import { concepts } from '../table.ts'

const { a, c } = aliases({ a: actReferences, c: concepts })

interface CitedConcept {
  readonly title: string
  readonly horizonYear: number
}

/** The concept that a roadmap or its order cites, beside the roadmap's own end. */
export const citedConcept = actionFact('roadmap.approve', async ({ read }, { roadmap }) => {
  // The roadmap may cite several concepts of the region: the one that ends first binds it.
  const [concept = null] = await read<CitedConcept>(sql`
    select ${c.title}, ${c.horizonYear} as "horizonYear" from ${c.as}
    join ${a.as} on ${a.number} = ${c.actNumber} and ${a.date} = ${c.actOn} and ${a.archivedAt} is null
      and (${a.roadmapId} = ${roadmap.id}::uuid or ${a.orderId} = ${roadmap.orderId}::uuid)
    where ${c.regionId} = ${roadmap.regionId}::uuid and ${c.archivedAt} is null
    order by ${c.horizonYear} limit 1`)
  return concept
})

/** The last day of a roadmap that is approved. */
export const endsOn = actionFact('roadmap.approve', (_, { roadmap }) => roadmap.endsOn)
