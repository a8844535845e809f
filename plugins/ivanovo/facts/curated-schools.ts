import { actionFact, aliases, curators, roadmapSchools, schools, sql } from '../../../api/plugin-api.ts'
import { curatorMemos } from '../table.ts'

const { s, r, c, m } = aliases({ s: schools, r: roadmapSchools, c: curators, m: curatorMemos })

/** A school that curators of a roadmap accompany. */
export interface CuratedSchool {
  readonly id: string
  readonly name: string
  readonly hasMemo: boolean
}

/** The schools of the curators who stood during the roadmap; a curator of the whole roadmap has all that it covers. */
export const curatedSchools = actionFact('roadmap.close', ({ read, on }, { roadmap: { id, startsOn } }) =>
  read<CuratedSchool>(sql`
    select ${s.id}, ${s.shortName} as name, exists (select from ${m.as}
      where ${m.roadmapId} = ${id}::uuid and ${m.schoolId} = ${s.id} and ${m.preparedOn} <= ${on}::date
        and ${m.archivedAt} is null) as "hasMemo"
    from ${s.as}
    left join ${r.as} on ${r.schoolId} = ${s.id} and ${r.roadmapId} = ${id}::uuid and ${r.archivedAt} is null
    where ${s.archivedAt} is null and exists (select from ${c.as}
      where ${c.kind} in ('MUNICIPAL_CURATOR', 'SCHOOL_CURATOR') and ${c.archivedAt} is null
        and coalesce(${c.validFrom} <= ${on}::date, true) and coalesce(${c.validTo} >= ${startsOn}::date, true)
        and ((${c.roadmapId} = ${id}::uuid
            and (${c.schoolId} = ${s.id} or (${c.schoolId} is null and ${r.id} is not null)))
          or (${c.roadmapId} is null and ${c.schoolId} = ${s.id} and ${r.id} is not null)))
    order by ${s.shortName}, ${s.id}`),
)
