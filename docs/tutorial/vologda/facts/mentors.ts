import {
  actionFact,
  aliases,
  recordTables,
  roadmapSchools,
  schools,
  sql,
} from '../../../../api/plugin-api.ts'
import type { Rows } from '../generated/contract.ts'
import { region } from '../region.ts'

const { VologdaSupport: supports } = recordTables<Rows>(region.sdl)
const { c, s, v } = aliases({ c: roadmapSchools, s: schools, v: supports })

interface CoveredSchool {
  readonly id: string
  readonly name: string
}

/** The schools of the first group that a roadmap covers and that have no mentor. */
export const withoutMentor = actionFact('roadmap.approve', ({ read }, { roadmap }) =>
  read<CoveredSchool>(sql`
    select ${s.id}, ${s.shortName} as name
    from ${c.as}
    join ${s.as} on ${s.id} = ${c.schoolId} and ${s.archivedAt} is null
    join ${v.as} on ${v.schoolId} = ${s.id} and ${v.archivedAt} is null
    where ${c.roadmapId} = ${roadmap.id}::uuid and ${c.archivedAt} is null
      and ${v.group} = 'LOW' and ${v.mentorId} is null
    order by ${s.shortName}, ${s.id}`),
)
