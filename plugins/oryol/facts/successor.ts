import { actionFact, aliases, roadmaps, sql } from '../../../api/plugin-api.ts'

const { r } = aliases({ r: roadmaps })

/** Whether the roadmap that is closed is a municipal one. */
export const isMunicipal = actionFact('roadmap.close', (_, { roadmap }) => roadmap.level === 'MUNICIPAL')

/** Whether the next roadmap is there: named as the successor, or of the same municipality and begun later. */
export const hasSuccessor = actionFact('roadmap.close', async ({ read }, { roadmap }) => {
  const rows = await read<{ readonly id: string }>(sql`
    select ${r.id} from ${r.as}
    where ${r.archivedAt} is null and ${r.status} <> 'CANCELLED' and ${r.id} <> ${roadmap.id}::uuid
      and (${r.id} = ${roadmap.successorId}::uuid or (${r.municipalityId} = ${roadmap.municipalityId}::uuid
        and ${r.level} = 'MUNICIPAL' and ${r.startsOn} > ${roadmap.startsOn}::date))
    limit 1`)
  return rows.length > 0
})
