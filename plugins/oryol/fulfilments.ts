import { activities, aliases, type FulfillingRecord, type Fulfilment, sql } from '../../api/plugin-api.ts'
import { deficitChains, deficitStages, helpPrograms, requirements } from './table.ts'

const { a, c, s, h, q } = aliases({
  a: activities,
  c: deficitChains,
  s: deficitStages,
  h: helpPrograms,
  q: requirements,
})

/** Stages of work with deficits that are done answer the activity they are planned by, for their school. */
const deficitStage: Fulfilment = {
  type: deficitChains.type,
  title: 'Этап работы с дефицитами',
  needs: 'ALL',
  records: (read, roadmapIds) =>
    read<FulfillingRecord>(sql`
      select ${c.id}, ${s.activityId} as "activityId", ${c.schoolId} as "schoolId", ${s.doneOn} as "on",
        coalesce(${s.plannedTo}, ${s.plannedFrom}, ${s.doneOn}) as "at"
      from ${a.as} join ${s.as} on ${s.activityId} = ${a.id} and ${s.archivedAt} is null
        and coalesce(${s.plannedTo}, ${s.plannedFrom}, ${s.doneOn}) is not null
      join ${c.as} on ${c.id} = ${s.chainId} and ${c.archivedAt} is null
      where ${a.roadmapId} = any(${roadmapIds}::uuid[])`),
  roadmapsOf: async (read, ids) => {
    const rows = await read<{ readonly id: string }>(sql`
      select distinct ${a.roadmapId} as id from ${s.as} join ${a.as} on ${a.id} = ${s.activityId}
      where ${s.chainId} = any(${ids}::uuid[])`)
    return rows.map(({ id }) => id)
  },
}

/** An approved help programme answers the activity by which the roadmap requires it, for its school. */
const helpProgram: Fulfilment = {
  type: helpPrograms.type,
  title: 'Программа помощи',
  needs: 'ALL',
  links: [requirements.type],
  records: (read, roadmapIds) =>
    read<FulfillingRecord>(sql`
      select ${h.id}, ${q.activityId} as "activityId", ${h.schoolId} as "schoolId", ${h.approvedOn} as "on",
        ${h.dueOn} as "at"
      from ${h.as} join ${q.as} on ${q.roadmapId} = ${h.roadmapId} and ${q.kind} = 'HELP_PROGRAM'
        and ${q.archivedAt} is null and ${q.activityId} is not null
      where ${h.roadmapId} = any(${roadmapIds}::uuid[]) and ${h.archivedAt} is null`),
}

/** The records of the region that need no report beside them. */
export const fulfilments: readonly Fulfilment[] = [deficitStage, helpProgram]
